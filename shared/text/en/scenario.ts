import type { Language } from '../../content/language.ts'
import { checks } from './scenario/checks.ts'
import { fields } from './scenario/fields.ts'
import { problems } from './scenario/problems.ts'

/** The scenario editor. */
export const scenario = {
  choice: 'Scenario',
  standard: 'Standard',
  yours: 'Your copy',
  edit: 'Edit',
  editCopy: 'Edit a copy',
  notReady: (count: number) =>
    count === 1 ? 'One field of your copy still needs fixing.' : `${count} fields of your copy still need fixing.`,

  title: 'Scenario',
  intro:
    'Your own copy of the game. Change its numbers, tracks, strategies, clocks and texts. It is stored in this browser.',
  back: 'Back to sessions',
  parts: 'Parts of the scenario',
  about: 'Name and file',
  model: 'The model',
  tracks: 'Tracks',
  presets: 'Lesson lengths',
  pm: 'What the PM says',
  corrections: 'Answers to errors',
  world: 'Disruptions',
  wrongFields: (count: number) => (count === 1 ? '1 field to fix' : `${count} fields to fix`),
  allRight: 'Every field is valid.',

  use: 'Use it for a session',
  download: 'Download as JSON',
  upload: 'Open a file',
  startOver: 'Start over from the standard game',
  startOverSure: 'Yes, discard my changes',
  keep: 'No, keep them',
  notJson: 'That file is not a JSON document.',
  notScenario: 'That file is not a scenario: it has no tracks, or it is from another version.',
  opened: (title: string) => `Opened ${title}.`,
  schema: 'JSON Schema of the file',

  /** Shown next to a field that differs from the standard game. */
  was: (value: string) => `standard: ${value}`,
  backToStandard: (was: string, field: string) => `${was}. Reset ${field}`,
  byHand: 'by hand',
  assisted: 'assisted',
  automatic: 'automatic',
  languages: { en: 'English', es: 'Spanish' } satisfies Record<Language, string>,
  oneText: 'One text for all languages',
  twoTexts: 'A separate text for each language',
  strategies: 'Strategies',
  addStrategy: 'Add a combination',
  removeStrategy: (name: string) => `Remove ${name}`,
  seconds: 'Seconds of each phase',
  total: (minutes: string) => `${minutes} min in total`,
  mayHold: (blanks: string) => `May contain ${blanks}`,
  noneSet: 'not set',

  fields,
  problems,
  checks,
}
