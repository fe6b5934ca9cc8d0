import type { Track } from '../../shared/content/tracks.ts'
import { overtakingWeek } from '../../shared/sim/crossover.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { fixed } from './numbers.ts'
import { perPlan } from './perPlan.ts'
import { projected } from './planned.ts'

export const RIVAL_NAME = 'Big Model Inc.'

/** The week a plan passes the rival's for good, for people: week 9 is the ninth. Null if it never does. */
export const passingWeek = perPlan((track, plan): number | null => {
  const week = overtakingWeek(track, plan, HEAVY_PLAN)
  return week === null ? null : Math.max(1, Math.ceil(week))
})

/** How a plan ends against the rival's, in one line. */
export const projectionReading = (track: Track, plan: Plan): string => {
  const lead = projected(track, plan).fieldAccuracy - projected(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const points = `${fixed(Math.abs(lead))} points`
  if (Math.abs(lead) < 0.05) return `You end level with ${RIVAL_NAME}`
  if (lead < 0)
    return week === null
      ? `You end ${points} behind ${RIVAL_NAME}`
      : `You pass ${RIVAL_NAME} in week ${week}, but users see ${points} less.`
  return week === null
    ? `You end ${points} ahead of ${RIVAL_NAME}`
    : `You pass ${RIVAL_NAME} in week ${week} and end ${points} ahead.`
}
