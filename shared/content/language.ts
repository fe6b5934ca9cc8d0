/** The languages every text is written in, the first of which stands in where none is asked for. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text, or texts, in every language. */
export type Localised<T = string> = Readonly<Record<Language, T>>

/** What a function says in each language. */
export const inEveryLanguage = <T>(say: (language: Language) => T): Localised<T> => ({ en: say('en'), es: say('es') })

/** A text of the scenario: in every language, or in the one its author wrote. */
export type Text = string | Localised

export const textIn = (text: Text, language: Language): string => (typeof text === 'string' ? text : text[language])

/** What a host chooses for a session: a language, or that of each browser. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

export const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text)
