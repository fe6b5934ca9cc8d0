import type { Language, LanguageChoice } from '../../../content/language.ts'

/** Words that every page uses. */
export const common = {
  game: 'Iteration Tax',
  close: 'Close',
  fromInstructor: 'From your instructor',
  rehearsal: 'Rehearsal',
  understood: 'OK',
  partMissing: 'Part of this page has not loaded yet. The network is slow or interrupted; the page keeps trying.',
  blocked:
    'This network blocks WebSockets. The page is trying another way to connect. If it does not get through, use another network.',
  brokeTitle: 'Something broke on this page.',
  broke: (code: string) =>
    `Something broke on this page. Reload it. If that does not help, tell your instructor this code: ${code}`,
  loadAgain: 'Reload the page',
  language: 'Language',
  languages: { auto: 'Same as each browser', en: 'English', es: 'Español' } satisfies Record<LanguageChoice, string>,
  inLanguage: { en: 'In English', es: 'En español' } satisfies Record<Language, string>,
}
