import { useState } from 'preact/hooks'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import type { Conclusion, Proof, ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { lastRun } from '../../../shared/sim/match/negotiation.ts'
import {
  type ProofOption,
  type ProofOptions,
  pickedOption,
  proofOptions,
} from '../../../shared/sim/match/proofOptions.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { perPlan } from '../../charts/perPlan.ts'
import { usePlay } from './play.ts'

type Picks = Proof['picks']

export type ProofDraft = {
  readonly conclusion: Conclusion | null
  readonly options: ProofOptions
  /** The value picked for a step; null while it is open or no longer offered. */
  readonly picked: (term: ProofTerm) => ProofOption | null
  /** The proof once every step and the conclusion are there. */
  readonly proof: Proof | null
  readonly conclude: (conclusion: Conclusion) => void
  readonly pick: (term: ProofTerm, value: number | null) => void
}

const optionsOf = perPlan(proofOptions)

/** The proof under construction, which starts from the team's last offer; its options are computed when they are read. */
export const useProof = (track: Track, plan: Plan): ProofDraft => {
  const { team } = usePlay()
  const start = team.value.negotiation.offers.at(-1)?.proof
  const [conclusion, conclude] = useState<Conclusion | null>(start?.conclusion ?? null)
  const [picks, setPicks] = useState<Picks>(start?.picks ?? {})
  const options = () => optionsOf(track, plan, lastRun(team.value))
  const picked = (term: ProofTerm) => pickedOption(options()[term], picks[term]) ?? null
  return {
    conclusion,
    picked,
    get options() {
      return options()
    },
    get proof() {
      return conclusion !== null && PROOF_TERMS.every((term) => picked(term)) ? { conclusion, picks } : null
    },
    conclude,
    pick: (term, value) => setPicks((before) => ({ ...before, [term]: value })),
  }
}
