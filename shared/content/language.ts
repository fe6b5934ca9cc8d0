/** The languages that every text is written in; the first is the default. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text, or texts, in every language. */
export type Localised<T = string> = Readonly<Record<Language, T>>

/** Calls a function for each language and collects the results. */
export const inEveryLanguage = <T>(say: (language: Language) => T): Localised<T> => ({ en: say('en'), es: say('es') })

/** A text of the scenario: in every language, or only in the one its author wrote. */
export type Text = string | Localised

export const textIn = (text: Text, language: Language): string => (typeof text === 'string' ? text : text[language])

/** What a host can choose for a session: one language, or each browser's own. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

export const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text)
