import { CALENDAR_HOURS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { CONSTRAINT_STAGES, discoveryCostHours, discoveryStage } from './constraints.ts'
import type { LaneEvent } from './laneEvents.ts'
import { freeHour, type Lane } from './laneState.ts'
import { burnK } from './money.ts'
import { planRates } from './planRates.ts'
import type { RaceWorld } from './raceWorld.ts'

/** Less of an iteration than this is rounding, not work. */
const NO_ITERATION = 1e-9

/** Hours the constraints still hidden will cost with the gates of now. */
export const expectedLossHours = (lane: Lane, world: RaceWorld): number => {
  if (lane.plan.gates === null) return 0
  let hours = 0
  for (let i = lane.foundConstraints.length; i < world.constraintHours.length; i++) {
    hours += discoveryCostHours(discoveryStage(CONSTRAINT_STAGES[i] ?? 1, lane.plan.gates))
  }
  return hours
}

/**
 * Starts the next iteration at the committed pace: what money, calendar and the count asked for still allow, spread
 * evenly over the hours that constraints and escaped defects are expected to leave, never faster than the work itself.
 */
export const startIteration = (t: Track, lane: Lane, world: RaceWorld, hour: number, events: LaneEvent[]): Lane => {
  const rates = planRates(t, lane.plan)
  const start = freeHour(lane, hour)
  const loss = expectedLossHours(lane, world)
  const byBudget = (t.budgetK - lane.spentK - burnK(loss)) / rates.perIterationK
  const byRequest =
    lane.plan.maxIterations === null ? Number.POSITIVE_INFINITY : lane.plan.maxIterations - lane.iterationsLanded
  const allowed = Math.min(byBudget, byRequest)
  if (allowed < NO_ITERATION) {
    const broke = byBudget < NO_ITERATION
    if (broke && !lane.moneyRanOut) events.push({ type: 'moneyRanOut', hour })
    return { ...lane, nextLandingHour: null, moneyRanOut: broke }
  }
  const hoursLeft = CALENDAR_HOURS - start - loss
  const iterationsLeft = Math.min(allowed, hoursLeft / (rates.workHours + rates.reworkHours))
  const paced = iterationsLeft > 0 ? hoursLeft / iterationsLeft - rates.reworkHours : 0
  const iterationShare = Math.min(1, allowed)
  const iterationHours = Math.max(rates.workHours, paced) * iterationShare
  return { ...lane, nextLandingHour: start + iterationHours, iterationHours, iterationShare, moneyRanOut: false }
}
