import type { Language, LanguageChoice } from '../../../content/language.ts'

/** Words that every page uses. */
export const common = {
  game: 'Iteration Tax',
  close: 'Close',
  fromInstructor: 'From your instructor',
  rehearsal: 'Rehearsal',
  understood: 'OK',
  partMissing: 'Part of this page did not load. Check your network, then reload the page.',
  loadAgain: 'Reload the page',
  language: 'Language',
  languages: { auto: 'Same as each browser', en: 'English', es: 'Español' } satisfies Record<LanguageChoice, string>,
  inLanguage: { en: 'In English', es: 'En español' } satisfies Record<Language, string>,
}
