import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import type { Stage } from '../../../shared/content/stages.ts'
import type { Trial } from '../../../shared/sim/match/matchState.ts'
import { LOWEST_TARGET } from '../../../shared/sim/match/negotiation.ts'
import { pickedOption } from '../../../shared/sim/match/proofOptions.ts'
import { type Plan, samePlan } from '../../../shared/sim/plan.ts'
import { tenthsBelow } from '../../../shared/sim/tenths.ts'
import type { TeamView } from '../../../shared/views/teamView.ts'
import { useWide } from '../../ui/useMedia.ts'
import { ReviewNarrow } from '../review/ReviewNarrow.tsx'
import { ReviewWide } from '../review/ReviewWide.tsx'
import type { Refused, Review } from '../review/review.ts'
import { isSettled } from '../review/Settled.tsx'
import { usePlay } from '../state/play.ts'
import { type ProofDraft, useProof } from '../state/useProof.ts'

/** Where the target starts for a team without a dry run, percent. */
const FIRST_TARGET = 95

/** Where the target starts: what the last dry run reached, rounded down to a tenth. */
export const firstTarget = (runs: readonly Trial[]): number => {
  const last = runs.at(-1)
  if (!last) return FIRST_TARGET
  return Math.min(DEMANDED_ACCURACY, Math.max(LOWEST_TARGET, tenthsBelow(last.fieldAccuracy)))
}

/** What the PM refused last, until another value is picked for it or the plan changes. */
const refusedIn = ({ offers }: TeamView['negotiation'], plan: Plan, draft: ProofDraft): Refused => {
  const last = offers.at(-1)
  if (!last || !samePlan(last.plan, plan)) return null
  if (last.answer.type === 'wrongConclusion') return draft.conclusion === last.proof.conclusion ? 'conclusion' : null
  if (last.answer.type !== 'wrongTerm') return null
  const { term } = last.answer
  return pickedOption(draft.options[term], last.proof.picks[term]) === draft.picked(term) ? term : null
}

/** Part 3, workbench and negotiation. */
export const ReviewWork = () => {
  const { bench, match, plan: now, team, track } = usePlay()
  const wide = useWide()
  const [stage, setStage] = useState<Stage>(track.value.taxStage)
  const [chosen, setTarget] = useState<number | null>(null)
  const plan = now.value
  const draft = useProof(track.value, plan)
  const { negotiation, dryRuns, filing } = team.value
  const { offers, agreed } = negotiation
  const review: Review = {
    plan,
    runs: dryRuns,
    draft,
    target: chosen ?? firstTarget(dryRuns),
    setTarget,
    stage,
    setStage,
    setGates: (gates) => bench.move({ gates }),
    refused: refusedIn(negotiation, plan, draft),
    closed: agreed || filing !== null || match.value.paused,
    settled: isSettled(offers.length, agreed),
  }
  return wide ? <ReviewWide {...review} /> : <ReviewNarrow {...review} />
}
