import type { Track } from '../../../shared/content/tracks.ts'
import { overtakingWeek } from '../../../shared/sim/crossover.ts'
import { HEAVY_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { words } from '../../text/words.ts'
import { perPlan } from '../perPlan.ts'
import { projected } from '../planned.ts'

/** The week in which a plan passes the rival's for good, counted from 1; null if it never does. */
export const passingWeek = perPlan((track, plan): number | null => {
  const week = overtakingWeek(track, plan, HEAVY_PLAN, 'field')
  return week === null ? null : Math.max(1, Math.ceil(week))
})

/** How a plan ends compared with the rival's, in one sentence. */
export const projectionReading = (track: Track, plan: Plan): string => {
  const lead = projected(track, plan).fieldAccuracy - projected(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const text = words().instruments.projection
  if (Math.abs(lead) < 0.05) return text.level
  if (lead < 0) return text.behind(-lead)
  return week === null ? text.ahead(lead) : text.passAhead(week, lead)
}
