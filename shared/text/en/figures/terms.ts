import type { Stage } from '../../../content/stages.ts'
import { numbersIn } from '../../numbers.ts'

const { counted } = numbersIn('en')
const count = (one: string, other: string) => (value: number, decimals?: number) =>
  counted(value, { one, other }, decimals)
const ranks = new Intl.PluralRules('en', { type: 'ordinal' })
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** The terms of the model that every page shares: stages, stalls, counts. */
export const terms = {
  stages: {
    dataPrep: 'Data Prep',
    labeling: 'Labeling',
    training: 'Training',
    evaluation: 'Evaluation',
    deployment: 'Deployment',
    monitoring: 'Monitoring',
  } satisfies Record<Stage, string>,
  stageGlosses: {
    dataPrep: 'collect and clean',
    labeling: 'label examples',
    training: 'fit the model',
    evaluation: 'test and certify',
    deployment: 'ship it to users',
    monitoring: 'watch for drift',
  } satisfies Record<Stage, string>,
  stalls: {
    rework: 'escaped defect',
    constraint: 'hidden constraint',
    gate: 'opening gates',
    pivot: 'new model size',
  },
  /** Lanes of an earlier class. */
  earlier: { best: 'earlier best', median: 'earlier median' },
  weeks: count('week', 'weeks'),
  iterations: count('iteration', 'iterations'),
  changes: count('change', 'changes'),
  stagesCounted: count('stage', 'stages'),
  gatesCounted: count('gate', 'gates'),
  points: count('point', 'points'),
  /** Of accuracy; points alone are the score. */
  percentagePoints: count('percentage point', 'percentage points'),
  times: count('time', 'times'),
  trials: count('trial', 'trials'),
  teams: count('team', 'teams'),
  students: count('student', 'students'),
  bots: count('bot', 'bots'),
  /** In place of the iterations that 99% needs, where the ceiling is below it. */
  noNumber: '“no number”',
  /** A place: "1st", "2nd", "11th". */
  place: (rank: number) => `${rank}${SUFFIXES[ranks.select(rank)] ?? 'th'}`,
}
