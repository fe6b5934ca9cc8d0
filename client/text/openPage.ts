import { isLanguage, LANGUAGES, type Language, type LanguageChoice } from '../../shared/content/language.ts'
import { browserStorage } from './browserStorage.ts'
import { type Area, loadWords, pageLanguage } from './words.ts'

type Wishes = {
  /** The language stored on this device. */
  readonly kept: string | null
  /** What the host chose for the session, if there is one. */
  readonly session: LanguageChoice | null
  /** The browser's languages, preferred first: "es-MX", "en". */
  readonly browser: readonly string[]
}

/** The language of a page: the reader's own choice, else the host's, else the browser's, else English. */
export const chooseLanguage = ({ kept, session, browser }: Wishes): Language =>
  [kept, session, ...browser.map((tag) => tag.toLowerCase().split('-')[0])].find(isLanguage) ?? LANGUAGES[0]

const KEPT = 'iterationTax.language'

/** The language that the host chose for the session; on the projector it overrides the one stored on the device. */
let session: { readonly choice: LanguageChoice; readonly projector: boolean } | null = null

const show = async (areas: readonly Area[]): Promise<void> => {
  const overridden = session?.projector === true && session.choice !== 'auto'
  const kept = overridden ? null : browserStorage.getItem(KEPT)
  await loadWords(areas, chooseLanguage({ kept, session: session?.choice ?? null, browser: navigator.languages }))
  document.documentElement.lang = pageLanguage()
}

/** Loads a page's texts before it is first drawn. */
export const openPage = (...areas: readonly Area[]): Promise<void> => show(areas)

/** Adopts the language that the host chose for the session. */
export const followSession = (choice: LanguageChoice, projector = false): void => {
  if (choice === session?.choice) return
  session = { choice, projector }
  void show([])
}

/** Stores the reader's choice on this device and shows the page in it. */
export const keepLanguage = (language: Language): void => {
  browserStorage.setItem(KEPT, language)
  void show([])
}
