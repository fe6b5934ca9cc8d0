import type { Conclusion, ProofTerm } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy } = numbersIn('en')

/** A team and the PM on the projector. */
export const duel = {
  pm: 'The PM',
  /** Shown in bold before what the PM says. */
  pmColon: 'The PM:',
  pmSays: (line: string) => `The PM: \u201c${line}\u201d`,
  orBust: 'or bust',
  patience: 'patience',
  left: (some: number, all: number) => `${some} of ${all}`,
  wants: (target: number) => `wants ${accuracy(target)}`,

  terms: {
    lost: 'Hours lost',
    available: 'Iterations that 26 weeks allow',
    required: `Iterations that ${accuracy(99, 0)} needs`,
  } satisfies Record<ProofTerm, string>,
  how: {
    lost: 'gates, and constraints at 2^(N−1)',
    available: '(4,368 h − hours lost) ÷ hours per cycle',
    required: `until accuracy reaches ${accuracy(99, 0)}`,
  } satisfies Record<ProofTerm, string>,
  conclusions: {
    calendar: `${accuracy(99, 0)} is out of reach: too few iterations fit.`,
    ceiling: `${accuracy(99, 0)} is out of reach: no number is enough.`,
    reachable: `${accuracy(99, 0)} is within reach.`,
  } satisfies Record<Conclusion, string>,
  noConclusion: 'No proof yet.',
  noNumber: 'no number',
  needsCount: (iterations: string) => `needs ${iterations}`,
  holdsCount: (iterations: string) => `allows ${iterations}`,
  past: (iterations: string) => `${iterations} past the deadline`,
  deadline: 'Deadline',

  sheet: {
    target: 'target',
    noOffer: 'no offer yet',
    pace: 'pace',
    aWeek: 'iterations per week',
    gates: 'gates',
    noGates: 'none',
    proof: 'proof',
    holds: 'holds',
    fails: 'does not hold',
    round: 'round',
  },

  /** The list that screen readers read instead of the picture. */
  list: {
    team: 'Team',
    round: 'Round',
    patience: 'Patience left',
    wants: 'The PM wants',
    offered: 'Offered',
    nothing: 'nothing yet',
  },
}
