import { CALENDAR_HOURS, HOURS_PER_WEEK, WEEKS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { lastIndex } from './lastIndex.ts'
import { learnedPoints } from './learning.ts'
import { onceFor } from './onceFor.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from './plan.ts'
import { project } from './projection.ts'

const STEPS_A_WEEK = 20

/** What tests say of a projected plan at every twentieth of a week, drift included between iterations. */
const sampledLine = (t: Track, p: Plan): number[] => {
  const { iterations, startAccuracy, ceiling, gainPerIteration, noiseVariance, driftPerWeek } = project(t, p)
  const stepWeeks = iterations > 0 ? CALENDAR_HOURS / HOURS_PER_WEEK / iterations : Number.POSITIVE_INFINITY
  const samples: number[] = []
  let accuracy = startAccuracy
  let at = 0
  let landed = 0
  for (let i = 0; i <= WEEKS * STEPS_A_WEEK; i++) {
    const week = i / STEPS_A_WEEK
    while ((landed + 1) * stepWeeks <= week + 1e-9) {
      landed++
      accuracy -= driftPerWeek * (landed * stepWeeks - at)
      at = landed * stepWeeks
      accuracy += learnedPoints(accuracy, ceiling, gainPerIteration, noiseVariance)
    }
    samples.push(accuracy - driftPerWeek * (week - at))
  }
  return samples
}

/** Tests do not see the Verification Gap; the field does. */
export type Measure = 'tests' | 'field'

/** The week from which one plan stays ahead of another; null if it ends behind. 0 means from the start. */
export const overtakingWeek = (t: Track, chaser: Plan, leader: Plan, measure: Measure): number | null => {
  // The unfinished iteration of week 26 counts pro rata, which the line sampled below leaves out.
  const end = (p: Plan) => project(t, p)[measure === 'field' ? 'fieldAccuracy' : 'accuracy']
  if (end(chaser) <= end(leader)) return null
  const gap = (p: Plan) => (measure === 'field' ? t.verificationGap * project(t, p).escapeRisk : 0)
  const handicap = gap(chaser) - gap(leader)
  const a = sampledLine(t, chaser)
  const b = sampledLine(t, leader)
  const lastBehind = lastIndex(a, (accuracy, i) => accuracy - handicap <= (b[i] ?? 0))
  return lastBehind === a.length - 1 ? null : (lastBehind + 1) / STEPS_A_WEEK
}

/** The week in which the light plan passes the heavy one in the field for good: the truth of the Part 2 prediction. */
export const crossoverWeek = onceFor((t: Track): number => overtakingWeek(t, LIGHT_PLAN, HEAVY_PLAN, 'field') ?? WEEKS)
