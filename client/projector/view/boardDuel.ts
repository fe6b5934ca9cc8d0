import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import type { PmAnswer, ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { Board } from '../../../shared/views/board.ts'

export type Duel = Extract<Board, { type: 'negotiations' }>['teams'][number]

export type TermState = 'open' | 'right' | 'wrong'

/**
 * What the PM's answer implies for each term. The PM checks them in order and names the first wrong one; any other
 * answer means that the whole proof is right.
 */
export const termStates = (answer: PmAnswer | null): Readonly<Record<ProofTerm, TermState>> => {
  const wrong = answer?.type === 'wrongTerm' ? PROOF_TERMS.indexOf(answer.term) : -1
  const stateOf = (i: number): TermState => {
    if (answer === null || answer.type === 'wrongConclusion') return 'open'
    if (wrong < 0 || i < wrong) return 'right'
    return i === wrong ? 'wrong' : 'open'
  }
  return { lost: stateOf(0), available: stateOf(1), required: stateOf(2) }
}

/** What the PM's answer says of the conclusion, which is checked before the steps. */
export const conclusionState = (answer: PmAnswer | null): TermState => {
  if (answer === null) return 'open'
  return answer.type === 'wrongConclusion' ? 'wrong' : 'right'
}

/** The duel to show: the host's choice, or else the open one with the most rounds used. */
export const duelToShow = (duels: readonly Duel[], chosen: string): Duel | null => {
  const asked = duels.find(({ team }) => team === chosen)
  if (asked) return asked
  const open = duels.filter(({ agreed }) => !agreed)
  const [busiest] = (open.length > 0 ? open : [...duels]).sort((a, b) => b.round - a.round)
  return busiest ?? null
}
