import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { fixed, hoursText, termText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** A value of a term to three digits, with its unit; "no number" where no number of iterations reaches 99%. */
export const termValueText = (term: ProofTerm, value: number | null): string => {
  if (value === null) return words().play.review.noNumber
  if (term === 'lost') return hoursText(value, value < 100 ? 1 : 0)
  return value < 10 ? termText(value) : fixed(value, value < 100 ? 1 : 0)
}
