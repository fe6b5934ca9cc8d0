import { useState } from 'preact/hooks'
import type { Stage } from '../../../../shared/content/stages.ts'
import type { ProofTerm } from '../../../../shared/sim/match/matchState.ts'
import { LOWEST_TARGET } from '../../../../shared/sim/match/negotiation.ts'
import { DEMANDED_ACCURACY } from '../../../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../../../shared/sim/match/teamPlan.ts'
import type { Gate, Plan } from '../../../../shared/sim/plan.ts'
import { project } from '../../../../shared/sim/projection.ts'
import { usePlay } from '../../../state/play.ts'
import { useWide } from '../../../state/useMedia.ts'
import { type ProofDraft, useProof } from '../../../state/useProof.ts'
import { ReviewNarrow } from '../review/ReviewNarrow.tsx'
import { ReviewWide } from '../review/ReviewWide.tsx'
import { isSettled } from '../review/Settled.tsx'

/** What both layouts of the design review share. */
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
  /** The term the PM named in the last answer, until another value is picked for it. */
  readonly wrong: ProofTerm | null
  /** Levers are closed: agreed, or an offer is on the table. */
  readonly closed: boolean
  /** No more offers. */
  readonly settled: boolean
}

/** Part 3, the workbench and the negotiation. */
export const ReviewWork = () => {
  const { track, bench, team } = usePlay()
  const wide = useWide()
  const [stage, setStage] = useState<Stage>(track.value.taxStage)
  const [chosen, setTarget] = useState<number | null>(null)
  const plan = benchPlan(track.value, bench.levers.value, 3)
  const draft = useProof(track.value, plan)
  const { offers, agreed } = team.value.negotiation
  const last = offers.at(-1)
  const named = last?.answer.type === 'wrongTerm' ? last.answer.term : null
  const reach = Math.floor(project(track.value, plan).fieldAccuracy * 10) / 10
  const review: Review = {
    plan,
    offered: last?.plan ?? null,
    draft,
    target: chosen ?? Math.min(DEMANDED_ACCURACY, Math.max(LOWEST_TARGET, reach)),
    setTarget,
    stage,
    setStage,
    setGates: (gates) => bench.move({ gates }),
    wrong: named && draft.proof.picks[named] === last?.proof.picks[named] ? named : null,
    closed: agreed || team.value.filing !== null,
    settled: isSettled(offers.length, agreed),
  }
  return wide ? <ReviewWide {...review} /> : <ReviewNarrow {...review} />
}
