import { isLanguage, LANGUAGES, type Language, type LanguageChoice } from '../../shared/content/language.ts'

type Wishes = {
  /** What was chosen on this device, as it is kept. */
  readonly kept: string | null
  /** What the host chose for the session, where there is one. */
  readonly session: LanguageChoice | null
  /** The browser's languages, the dearest first: "es-MX", "en". */
  readonly browser: readonly string[]
}

/** The language of a page: the reader's own choice, else the host's, else the browser's, else English. */
export const chooseLanguage = ({ kept, session, browser }: Wishes): Language =>
  [kept, session, ...browser.map((tag) => tag.toLowerCase().split('-')[0])].find(isLanguage) ?? LANGUAGES[0]
