import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { fixed, hoursText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** Iterations, to three digits. */
export const iterationsText = (value: number): string => fixed(value, value >= 100 ? 0 : value >= 10 ? 1 : 2)

/** A step's number as the duel shows it; a question mark before the class may see it. */
export const termText = (term: ProofTerm, value: number | null | undefined): string => {
  if (value === undefined) return '?'
  if (value === null) return words().show.duel.noNumber
  return term === 'lost' ? hoursText(value, 0) : iterationsText(value)
}
