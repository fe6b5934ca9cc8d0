import type { Language, LanguageChoice } from '../../../content/language.ts'

/** Words that every page uses. */
export const common = {
  game: 'Iteration Tax',
  close: 'Close',
  fromInstructor: 'From your instructor',
  rehearsal: 'Rehearsal',
  understood: 'OK',
  partMissing: 'A part of this page did not load. Check the network, then load it again.',
  loadAgain: 'Load the page again',
  language: 'Language',
  languages: { auto: 'As each browser', en: 'English', es: 'Español' } satisfies Record<LanguageChoice, string>,
  inLanguage: { en: 'In English', es: 'En español' } satisfies Record<Language, string>,
}
