import { CALENDAR_HOURS, HOURS_PER_WEEK, WEEKS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { learnedPoints } from './learning.ts'
import type { Plan } from './plan.ts'
import { project } from './projection.ts'

export type LinePoint = { readonly week: number; readonly accuracy: number }

/** Iterations drawn at most; a longer line keeps every second, third... of them. */
const DRAWN_ITERATIONS = 250

/** The projected accuracy over the calendar, a sawtooth: before and after each iteration, from week 0 to week 26. */
export const projectionLine = (t: Track, p: Plan): readonly LinePoint[] => {
  const { iterations, startAccuracy, ceiling, gainPerIteration, noiseVariance, driftPerWeek } = project(t, p)
  const points: LinePoint[] = [{ week: 0, accuracy: startAccuracy }]
  if (iterations <= 0) return [...points, { week: WEEKS, accuracy: startAccuracy - driftPerWeek * WEEKS }]
  const stepWeeks = CALENDAR_HOURS / iterations / HOURS_PER_WEEK
  const stride = Math.ceil(iterations / DRAWN_ITERATIONS)
  const last = Math.ceil(iterations)
  let accuracy = startAccuracy
  for (let i = 1; i <= last; i++) {
    const part = Math.min(1, iterations - (i - 1))
    const week = i === last ? WEEKS : i * stepWeeks
    accuracy -= driftPerWeek * stepWeeks * part
    const drawn = i % stride === 0 || i === last
    if (drawn) points.push({ week, accuracy })
    accuracy += part * learnedPoints(accuracy, ceiling, gainPerIteration, noiseVariance)
    if (drawn) points.push({ week, accuracy })
  }
  return points
}
