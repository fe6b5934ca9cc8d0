import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { OfferOnStage } from '../../../shared/views/board.ts'
import { accuracyText, fixed, hoursText } from '../../text/numbers.ts'
import { pageLanguage } from '../../text/words.ts'

/** Both sides of the argument, computed from the numbers a team picked; null when a term is missing. */
type Argument = { readonly needed: number | null; readonly held: number | null }

/** What 99% needs and what the calendar allows, computed from the picked terms. */
export const argumentOf = ({ terms }: Pick<OfferOnStage, 'terms'>): Argument => {
  const { gap, noise, gain, lost, cycle } = terms
  return {
    needed: gap === undefined || noise === undefined || !gain ? null : (gap + noise) / gain,
    held: lost === undefined || !cycle ? null : (CALENDAR_HOURS - lost) / cycle,
  }
}

const DECIMALS: Readonly<Record<ProofTerm, number>> = { gap: 2, noise: 2, gain: 4, lost: 0, cycle: 1, ceiling: 2 }

/** A term's number as the duel shows it; a question mark before the class may see it. */
export const termText = (term: ProofTerm, value: number | undefined): string => {
  if (value === undefined) return '?'
  if (term === 'ceiling') return accuracyText(value, DECIMALS[term])
  return term === 'lost' || term === 'cycle' ? hoursText(value, DECIMALS[term]) : fixed(value, DECIMALS[term])
}

/** Iterations: whole numbers from 100 on, one decimal below. */
export const iterationsText = (value: number | null): string =>
  value === null ? '?' : value.toLocaleString(pageLanguage(), { maximumFractionDigits: value >= 100 ? 0 : 1 })

/** Lower end of the scale from a target to 99%, low enough that the target's bar holds its label. */
export const ladderFloor = (offered: number, goal: number): number =>
  Math.max(0, Math.min(90, 10 * Math.floor((2 * offered - goal) / 10)))
