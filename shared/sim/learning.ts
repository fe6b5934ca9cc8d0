import type { Track } from '../content/tracks.ts'
import type { Automation, Plan } from './plan.ts'
import { power } from './sameMath.ts'

/** A0: accuracy on day one, points. */
export const startAccuracy = (t: Track, shrinkDecades: number): number =>
  t.model.startAccuracy - t.model.startLossPerDecade * shrinkDecades

/** C: what no number of iterations passes, points. */
export const ceilingAccuracy = (t: Track, shrinkDecades: number): number => {
  const { ceiling, ceilingFall } = t.model
  return ceiling - ceilingFall.linear * shrinkDecades - ceilingFall.quadratic * shrinkDecades ** 2
}

/** Q: how much of an iteration's worth the pipeline lets through, 0.7 to 0.9. */
const pipelineQuality = (t: Track, automation: Automation): number => {
  const { stageQuality, causeShares } = t.model
  const [q1, q2, q3, q4, q5, q6] = automation
  const data = (stageQuality[q1] + stageQuality[q2]) / 2
  const infrastructure = (stageQuality[q4] + stageQuality[q5] + stageQuality[q6]) / 3
  return causeShares.data * data + causeShares.model * stageQuality[q3] + causeShares.infrastructure * infrastructure
}

/** gain: share of the gap that an iteration without noise closes. */
export const gainPerIteration = (t: Track, p: Pick<Plan, 'shrinkDecades' | 'automation'>): number =>
  t.gain * pipelineQuality(t, p.automation) * power(t.model.gainPerDecade, p.shrinkDecades)

/** omega2: variance of what a release measures, points squared. */
export const noiseVariance = (
  t: Track,
  p: Pick<Plan, 'shrinkDecades' | 'changesPerRelease' | 'verification'>,
): number =>
  (t.noise ** 2 *
    power(t.model.noisePerDecade, 2 * p.shrinkDecades) *
    (1 + t.model.noisePerBatchedChange * (p.changesPerRelease - 1))) /
  (t.model.noiseDivisor.bare + t.model.noiseDivisor.verified * p.verification)

/** d: points lost a week to a changing world. */
export const driftPerWeek = (t: Track, p: Pick<Plan, 'automation'>): number =>
  t.model.driftPerWeek[p.automation[5]] * t.driftMultiplier

/** signal: share of an iteration that is learning and not noise, 0 to 1; 0 without a gap. */
export const signalShare = (gap: number, variance: number): number => (gap > 0 ? gap ** 2 / (gap ** 2 + variance) : 0)

/** Points one whole iteration adds at an accuracy; never past the ceiling. */
export const learnedPoints = (accuracy: number, ceiling: number, gain: number, variance: number): number => {
  const gap = ceiling - accuracy
  return gap > 0 ? (gain * gap * gap * gap) / (gap * gap + variance) : 0
}
