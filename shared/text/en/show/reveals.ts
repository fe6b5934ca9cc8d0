import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('en')
const { accuracy, fixed } = numbersIn('en')

/** What a reveal, the podium and the results show besides their titles. */
export const reveals = {
  audit: {
    votes: 'votes',
    stage: 'stage',
    /** Stage names for narrow columns. */
    stages: terms.stages,
    rightOf: (right: number, all: number) => `${right} of ${all} right`,
    votesFor: (votes: number) => `${votes} ${plural(votes, { one: 'vote', other: 'votes' })}`,
    votesForTruth: (votes: number) => `${votes} ${plural(votes, { one: 'vote', other: 'votes' })}, the answer`,
    right: 'right',
    wrong: 'wrong',
    truth: 'the answer: share of one cycle',
  },

  frontier: {
    week: (week: number) => `week ${fixed(week)}`,
    knees: 'the knees',
    noSignal: 'speed without signal',
    fullSize: 'full size',
    smaller: (times: number) => `${times}x smaller`,
    bars: 'Bars: weeks the class predicted. Marks: weeks the fast team takes the lead.',
    flags: 'Marks: the teams’ flags. Filled: within 0.2 percentage points of the best.',
    caption: 'Lead changes and knees',
    passes: (week: number) => `the fast team takes the lead in week ${fixed(week)}`,
    kneeAt: (times: number) => `knee at ${fixed(times)}x smaller`,
    flagAt: (times: number) => `flag at ${fixed(times)}x smaller`,
    short: (points: number) => `${fixed(points, 2)} percentage points short of the best`,
  },

  results: {
    heads: ['place', 'team', 'audit', 'frontier', 'review', 'points', 'in the field'],
    shipped: (field: number) => `shipped ${accuracy(field)}`,
    bust: 'bust',
    bustOf: (field: number, target: number) => `bust: ${accuracy(field)} of ${accuracy(target)}`,
  },

  podium: 'Podium',
  points: (points: number) => `${fixed(points)} points`,
  gained: (points: number) => `+${fixed(points)} points`,
  winner: (team: string, points: number, reason: string) => `${team}, ${fixed(points)} points. ${reason}.`,
}
