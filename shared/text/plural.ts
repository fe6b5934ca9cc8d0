import type { Language } from '../content/language.ts'

type Forms = { readonly one: string; readonly other: string }

/** Picks the form of a word that goes with a count: `plural(2, { one: 'team', other: 'teams' })`. */
export const pluralIn = (language: Language): ((count: number, forms: Forms) => string) => {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other)
}
