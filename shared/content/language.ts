/** The languages that every text is written in; the first is the default. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text, or texts, in every language. */
export type Localised<T = string> = Readonly<Record<Language, T>>

/** Calls a function for each language and collects the results. */
export const inEveryLanguage = <T>(say: (language: Language) => T): Localised<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Localised<T>

/** The languages a scenario's texts must have: those of its first format, so that a document stays valid when a language is added. */
export const SCENARIO_LANGUAGES = ['en', 'es'] as const satisfies readonly Language[]

/** A text of the scenario: in several languages, or only in the one its author wrote. */
export type Text = string | (Readonly<Record<(typeof SCENARIO_LANGUAGES)[number], string>> & Partial<Localised>)

/** A text in a language; in the default one where the author did not write it in that language. */
export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : (text[language] ?? text[LANGUAGES[0]])

/** What a host can choose for a session: one language, or each browser's own. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

export const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text)
