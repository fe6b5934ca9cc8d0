import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { learnedPoints, signalShare } from './learning.ts'
import type { Plan } from './plan.ts'
import { project } from './projection.ts'

/** Iterations of a plan weighted by their signal: how many of those run were learned from, real-valued. */
export const signalWeightedIterations = (t: Track, p: Plan): number => {
  const { iterations, startAccuracy, ceiling, gainPerIteration, noiseVariance, driftPerWeek } = project(t, p)
  if (iterations <= 0) return 0
  const fall = ((driftPerWeek / HOURS_PER_WEEK) * CALENDAR_HOURS) / iterations
  let accuracy = startAccuracy
  let learned = 0
  for (let left = iterations; left > 0; left--) {
    const part = Math.min(1, left)
    accuracy -= fall * part
    learned += part * signalShare(ceiling - accuracy, noiseVariance)
    accuracy += part * learnedPoints(accuracy, ceiling, gainPerIteration, noiseVariance)
  }
  return learned
}
