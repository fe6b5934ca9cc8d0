import {
  CAUSE_SHARES,
  CEILING,
  CEILING_FALL,
  DRIFT_PER_WEEK,
  GAIN_PER_DECADE,
  NOISE_DIVISOR,
  NOISE_PER_BATCHED_CHANGE,
  NOISE_PER_DECADE,
  STAGE_QUALITY,
  START_ACCURACY,
  START_LOSS_PER_DECADE,
} from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import type { Automation, Plan } from './plan.ts'

/** A0: accuracy on day one, points. */
export const startAccuracy = (shrinkDecades: number): number => START_ACCURACY - START_LOSS_PER_DECADE * shrinkDecades

/** C: what no number of iterations passes, points. */
export const ceilingAccuracy = (shrinkDecades: number): number =>
  CEILING - CEILING_FALL.linear * shrinkDecades - CEILING_FALL.quadratic * shrinkDecades ** 2

/** Q: how much of an iteration's worth the pipeline lets through, 0.7 to 0.9. */
export const pipelineQuality = (automation: Automation): number => {
  const [q1, q2, q3, q4, q5, q6] = automation
  const data = (STAGE_QUALITY[q1] + STAGE_QUALITY[q2]) / 2
  const infrastructure = (STAGE_QUALITY[q4] + STAGE_QUALITY[q5] + STAGE_QUALITY[q6]) / 3
  return (
    CAUSE_SHARES.data * data + CAUSE_SHARES.model * STAGE_QUALITY[q3] + CAUSE_SHARES.infrastructure * infrastructure
  )
}

/** gain: share of the gap that an iteration without noise closes. */
export const gainPerIteration = (t: Track, p: Pick<Plan, 'shrinkDecades' | 'automation'>): number =>
  t.gain * pipelineQuality(p.automation) * GAIN_PER_DECADE ** p.shrinkDecades

/** omega2: variance of what a release measures, points squared. */
export const noiseVariance = (
  t: Track,
  p: Pick<Plan, 'shrinkDecades' | 'changesPerRelease' | 'verification'>,
): number =>
  (t.noise ** 2 *
    NOISE_PER_DECADE ** (2 * p.shrinkDecades) *
    (1 + NOISE_PER_BATCHED_CHANGE * (p.changesPerRelease - 1))) /
  (NOISE_DIVISOR.bare + NOISE_DIVISOR.verified * p.verification)

/** d: points lost a week to a changing world. */
export const driftPerWeek = (t: Track, p: Pick<Plan, 'automation'>): number =>
  DRIFT_PER_WEEK[p.automation[5]] * t.driftMultiplier

/** signal: share of an iteration that is learning and not noise, 0 to 1; 0 without a gap. */
export const signalShare = (gap: number, variance: number): number => (gap > 0 ? gap ** 2 / (gap ** 2 + variance) : 0)

/** Points one whole iteration adds at an accuracy; never past the ceiling. */
export const learnedPoints = (accuracy: number, ceiling: number, gain: number, variance: number): number => {
  const gap = ceiling - accuracy
  return gap > 0 ? (gain * gap * gap * gap) / (gap * gap + variance) : 0
}
