import { PROOF_TERMS } from '../content/proof.ts'
import type { PmAnswer, Team } from '../sim/match/matchState.ts'

/** Why the PM refuses an offer, in the order in which the PM checks it. */
export const PM_REFUSALS = ['wrongConclusion', ...PROOF_TERMS, 'impossible', 'couldAskMore'] as const
export type PmRefusal = (typeof PM_REFUSALS)[number]

const refusalOf = (answer: PmAnswer): PmRefusal | null => {
  if (answer.type === 'accepted') return null
  return answer.type === 'wrongTerm' ? answer.term : answer.type
}

/** How many offers the PM has refused for each reason, over all teams. */
export const countRefusals = (teams: readonly Pick<Team, 'negotiation'>[]): Readonly<Record<PmRefusal, number>> => {
  const counts = { wrongConclusion: 0, lost: 0, available: 0, required: 0, impossible: 0, couldAskMore: 0 }
  for (const { negotiation } of teams) {
    for (const { answer } of negotiation.offers) {
      const refusal = refusalOf(answer)
      if (refusal) counts[refusal] += 1
    }
  }
  return counts
}
