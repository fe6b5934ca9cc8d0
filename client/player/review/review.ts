import type { Stage } from '../../../shared/content/stages.ts'
import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { Gate, Plan } from '../../../shared/sim/plan.ts'
import type { ProofDraft } from '../state/useProof.ts'

/** The state that both layouts of the design review share. */
export type Review = {
  readonly plan: Plan
  /** The plan of the last offer. */
  readonly offered: Plan | null
  readonly draft: ProofDraft
  readonly target: number
  readonly setTarget: (target: number) => void
  readonly stage: Stage
  readonly setStage: (stage: Stage) => void
  readonly setGates: (gates: readonly Gate[]) => void
  /** The term that the PM's last answer named, until another value is picked for it. */
  readonly wrong: ProofTerm | null
  /** The PM refused the argument itself, and it has not changed. */
  readonly wrongArgument: boolean
  /** Levers are disabled: the PM has agreed, or an offer is pending. */
  readonly closed: boolean
  /** No more offers. */
  readonly settled: boolean
}
