import type { Track } from '../../../shared/content/tracks.ts'
import { signalShare } from '../../../shared/sim/learning.ts'
import type { Trial } from '../../../shared/sim/match/matchState.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { accuracyAfter } from '../../../shared/sim/projection.ts'
import { projected } from '../../charts/planned.ts'

/** What differs between two plans. */
export type Cause = 'start' | 'experiments' | 'signal' | 'ceiling' | 'defects'

/** The figures that decide where a plan ends. */
const figures = (track: Track, plan: Plan) => {
  const { iterations, startAccuracy, ceiling, gainPerIteration, noiseVariance, driftPerWeek, escapeRisk } = projected(
    track,
    plan,
  )
  return {
    experiments: { iterations },
    start: { startAccuracy },
    ceiling: { ceiling },
    signal: { gainPerIteration, noiseVariance },
    defects: { escapeRisk },
    driftPerWeek,
  }
}
type Figures = ReturnType<typeof figures>

const fieldOf = (track: Track, { experiments, start, ceiling, signal, defects, driftPerWeek }: Figures): number =>
  accuracyAfter(
    experiments.iterations,
    start.startAccuracy,
    ceiling.ceiling,
    signal.gainPerIteration,
    signal.noiseVariance,
    driftPerWeek,
  ) -
  track.verificationGap * defects.escapeRisk

/** Points below which a cause is not worth a word. */
const WORTH_NAMING = 0.02

export type CauseEffect = { readonly cause: Cause; readonly points: number }

/** What each difference from the trial before is worth by itself, points of field accuracy, the largest first. */
export const trialCauses = (track: Track, before: Plan, now: Plan): readonly CauseEffect[] => {
  const was = figures(track, before)
  const is = figures(track, now)
  const base = fieldOf(track, was)
  return (['start', 'experiments', 'signal', 'ceiling', 'defects'] as const)
    .map((cause) => ({ cause, points: fieldOf(track, { ...was, [cause]: is[cause] }) - base }))
    .filter(({ points }) => Math.abs(points) >= WORTH_NAMING)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

/** How much of the first experiment of a plan is learning and not noise, 0 to 1. */
export const signalOf = (track: Track, plan: Plan): number => {
  const { ceiling, startAccuracy, noiseVariance } = projected(track, plan)
  return signalShare(ceiling - startAccuracy, noiseVariance)
}

/** The calls of trials 2 and later, and how many of the latest were right in a row. */
export const callRecord = (trials: readonly Trial[]) => {
  const calls = trials.flatMap(({ right }) => (right === null ? [] : [right]))
  const wrongAt = calls.lastIndexOf(false)
  return { calls, right: calls.filter(Boolean).length, streak: calls.length - 1 - wrongAt }
}
