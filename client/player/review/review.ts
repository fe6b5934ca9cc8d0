import type { Stage } from '../../../shared/content/stages.ts'
import type { ProofTerm, Trial } from '../../../shared/sim/match/matchState.ts'
import type { Gate, Plan } from '../../../shared/sim/plan.ts'
import type { ProofDraft } from '../state/useProof.ts'

/** What the PM refused in the last answer, as long as it still stands. */
export type Refused = ProofTerm | 'conclusion' | null

/** What both layouts of the design review share. */
export type Review = {
  readonly plan: Plan
  readonly runs: readonly Trial[]
  readonly draft: ProofDraft
  readonly target: number
  readonly setTarget: (target: number) => void
  readonly stage: Stage
  readonly setStage: (stage: Stage) => void
  readonly setGates: (gates: readonly Gate[]) => void
  readonly refused: Refused
  /** Levers are closed: agreed, or an offer is on the table. */
  readonly closed: boolean
  /** No more offers. */
  readonly settled: boolean
}
