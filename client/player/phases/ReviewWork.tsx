import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import type { Stage } from '../../../shared/content/stages.ts'
import { LOWEST_TARGET } from '../../../shared/sim/match/negotiation.ts'
import { projected } from '../../charts/planned.ts'
import { useWide } from '../../ui/useMedia.ts'
import { ReviewNarrow } from '../review/ReviewNarrow.tsx'
import { ReviewWide } from '../review/ReviewWide.tsx'
import type { Review } from '../review/review.ts'
import { isSettled } from '../review/Settled.tsx'
import { usePlay } from '../state/play.ts'
import { useProof } from '../state/useProof.ts'

/** Part 3, workbench and negotiation. */
export const ReviewWork = () => {
  const { bench, plan: now, team, track } = usePlay()
  const wide = useWide()
  const [stage, setStage] = useState<Stage>(track.value.taxStage)
  const [chosen, setTarget] = useState<number | null>(null)
  const plan = now.value
  const draft = useProof(track.value, plan)
  const { offers, agreed } = team.value.negotiation
  const last = offers.at(-1)
  const named = last?.answer.type === 'wrongTerm' ? last.answer.term : null
  const reach = Math.floor(projected(track.value, plan).fieldAccuracy * 10) / 10
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
    wrongArgument: last?.answer.type === 'wrongConclusion' && draft.proof.conclusion === last.proof.conclusion,
    closed: agreed || team.value.filing !== null,
    settled: isSettled(offers.length, agreed),
  }
  return wide ? <ReviewWide {...review} /> : <ReviewNarrow {...review} />
}
