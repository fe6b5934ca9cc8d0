import type { ProofTerm } from '../../../sim/match/matchState.ts'
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
    gap: 'ln of the gaps',
    noise: 'noise',
    gain: 'gain per iteration',
    lost: 'hours lost',
    cycle: 'cycle time',
    ceiling: 'ceiling of this model',
  } satisfies Record<ProofTerm, string>,
  needs: `What ${accuracy(99, 0)} needs`,
  needsHow: `(ln(gap at start \u00f7 gap at ${accuracy(99, 0)}) + noise) \u00f7 gain`,
  holds: 'What the calendar allows',
  holdsHow: '(hours in 26 weeks \u2212 hours lost) \u00f7 cycle time',
  calendar: 'calendar',
  iterations: 'iterations',
  needsCount: (iterations: string) => `needs ${iterations}`,
  holdsCount: (iterations: string) => `allows ${iterations}`,
  past: (iterations: string) => `${iterations} past the deadline`,
  deadline: 'Deadline',
  reach: 'What this model can ever reach',
  reachHow: `Below ${accuracy(99, 0)}, no number of iterations is enough.`,
  wanted: 'what the PM wants',
  ceiling: 'ceiling',
  onOffer: (target: number) => `offered: ${accuracy(target)}`,

  sheet: {
    target: 'target',
    noOffer: 'no offer yet',
    pace: 'pace',
    aWeek: 'iterations per week',
    gates: 'gates',
    noGates: 'none',
    proof: 'proof',
    ceiling: (value: string) => `ceiling ${value}`,
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
