import type { Language } from '../../content/language.ts'
import { checks } from './scenario/checks.ts'
import { fields } from './scenario/fields.ts'
import { problems } from './scenario/problems.ts'

/** The scenario editor. */
export const scenario = {
  choice: 'Scenario',
  standard: 'Standard',
  standardGloss: 'The four tracks as they are',
  yours: 'Your copy',
  edit: 'Edit',
  editCopy: 'Edit a copy',
  notReady: (count: number) =>
    count === 1 ? 'One field of your copy is not right yet.' : `${count} fields of your copy are not right yet.`,

  title: 'Scenario',
  intro: 'A copy of the game to change: numbers, tracks, strategies, clocks, words. It is kept in this browser.',
  back: 'Back to sessions',
  parts: 'Parts of the scenario',
  about: 'Name and file',
  model: 'The model',
  tracks: 'Tracks',
  presets: 'Lesson lengths',
  pm: 'What the PM says',
  world: 'What happens to the world',
  wrongFields: (count: number) => (count === 1 ? '1 field to mend' : `${count} fields to mend`),
  allRight: 'Every field is right.',

  use: 'Use it for a session',
  download: 'Download as JSON',
  upload: 'Open a file',
  startOver: 'Start over from the standard game',
  startOverSure: 'Yes, drop my changes',
  keep: 'No, keep them',
  notJson: 'That file is no JSON document.',
  notScenario: 'That file is no scenario: it has no tracks, or it is of another version.',
  opened: (title: string) => `Opened ${title}.`,
  schema: 'JSON Schema of the file',

  /** Shown next to a field that differs from the standard game. */
  was: (value: string) => `standard ${value}`,
  backToStandard: (was: string, field: string) => `${was}: back to it for ${field}`,
  byHand: 'by hand',
  assisted: 'assisted',
  automatic: 'automatic',
  languages: { en: 'English', es: 'Spanish' } satisfies Record<Language, string>,
  inAll: 'All languages',
  oneText: 'One text for all',
  twoTexts: 'A text for each language',
  strategies: 'Strategies',
  addStrategy: 'Add a combination',
  removeStrategy: (name: string) => `Remove ${name}`,
  seconds: 'Seconds of each phase',
  total: (minutes: string) => `${minutes} min in all`,
  mayHold: (blanks: string) => `May hold ${blanks}`,
  noneSet: 'not set',

  fields,
  problems,
  checks,
}
