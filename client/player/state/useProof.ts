import { useState } from 'preact/hooks'
import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import type { Conclusion, Proof, ProofSource, ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { type ProofOption, proofOptions, TERMS_OF } from '../../../shared/sim/match/proofOptions.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { perPlan } from '../../charts/perPlan.ts'
import { usePlay } from './play.ts'

type Picks = Readonly<Partial<Record<ProofTerm, ProofSource>>>

export type ProofDraft = {
  readonly proof: Proof
  readonly options: Readonly<Record<ProofTerm, readonly ProofOption[]>>
  /** The value picked for a term; null while it is open or when it is no longer offered. */
  readonly value: (term: ProofTerm) => number | null
  readonly complete: boolean
  readonly needed: number | null
  readonly held: number | null
  readonly conclude: (conclusion: Conclusion) => void
  readonly pick: (term: ProofTerm, source: ProofSource) => void
}

/** Combines the picked terms as the formula does; a side with an open term is null. */
export const proofSums = (
  value: (term: ProofTerm) => number | null,
): { needed: number | null; held: number | null } => {
  const [gap, noise, gain, lost, cycle] = [value('gap'), value('noise'), value('gain'), value('lost'), value('cycle')]
  return {
    needed: gap === null || noise === null || gain === null ? null : (gap + noise) / gain,
    held: lost === null || cycle === null ? null : (CALENDAR_HOURS - lost) / cycle,
  }
}

/** The next offer starts from the team's last one. */
const lastProof = (offers: readonly { readonly proof: Proof }[]): Proof =>
  offers.at(-1)?.proof ?? { conclusion: 'iterations', picks: {} }

const optionsOf = perPlan(proofOptions)

/** The proof being put together; what depends on the plan is computed on demand. */
export const useProof = (track: Track, plan: Plan): ProofDraft => {
  const { team } = usePlay()
  const start = lastProof(team.value.negotiation.offers)
  const [conclusion, conclude] = useState<Conclusion>(start.conclusion)
  const [picks, setPicks] = useState<Picks>(start.picks)
  const value = (term: ProofTerm): number | null =>
    optionsOf(track, plan)[term].find(({ source }) => source === picks[term])?.value ?? null
  return {
    proof: { conclusion, picks },
    get options() {
      return optionsOf(track, plan)
    },
    value,
    get complete() {
      // Terms without options belong to a formula that does not apply to this plan; the PM says so.
      return TERMS_OF[conclusion].every((term) => optionsOf(track, plan)[term].length === 0 || value(term) !== null)
    },
    get needed() {
      return proofSums(value).needed
    },
    get held() {
      return proofSums(value).held
    },
    conclude,
    pick: (term, source) => setPicks((before) => ({ ...before, [term]: source })),
  }
}
