import { CALENDAR_HOURS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { discoveryCostHours, discoveryStage } from './constraints.ts'
import type { LaneEvent } from './laneEvents.ts'
import { freeHour, type Lane } from './laneState.ts'
import { burnK } from './money.ts'
import { planRates } from './planRates.ts'
import type { RaceWorld } from './raceWorld.ts'

/** Less of an iteration than this is rounding, not work. */
const NO_ITERATION = 1e-9

type Surfacing = { readonly constraint: number; readonly hour: number }

const isFound = (lane: Lane, constraint: number): boolean =>
  lane.foundConstraints.some((found) => found.constraint === constraint)

/** The constraint that surfaces next and its hour; null when none will, or when the plan leaves constraints out. */
export const nextConstraint = (lane: Lane, world: RaceWorld): Surfacing | null => {
  if (lane.plan.gates === null || lane.foundConstraints.length >= world.constraintHours.length) return null
  let next: Surfacing | null = null
  for (const [constraint, hour] of world.constraintHours.entries()) {
    if (!isFound(lane, constraint) && (next === null || hour < next.hour)) next = { constraint, hour }
  }
  // A plan that takes constraints on late meets those of the past at once.
  return next && { ...next, hour: Math.max(next.hour, lane.accuracyHour) }
}

/** Hours the constraints still hidden will cost with the gates of now. */
const expectedLossHours = (t: Track, lane: Lane, world: RaceWorld): number => {
  if (lane.plan.gates === null) return 0
  let hours = 0
  for (let i = 0; i < world.constraintHours.length; i++) {
    if (!isFound(lane, i)) hours += discoveryCostHours(t, discoveryStage(t.constraintStages[i] ?? 1, lane.plan.gates))
  }
  return hours
}

/** Commits a lane to what money, calendar and the count asked for still allow, whenever its plan is new. */
export const commitPace = (t: Track, lane: Lane, world: RaceWorld, hour: number): Lane => {
  const rates = planRates(t, lane.plan)
  const loss = expectedLossHours(t, lane, world)
  const byBudget = (t.budgetK - lane.spentK - burnK(t, loss)) / rates.perIterationK
  const byCalendar = (CALENDAR_HOURS - freeHour(lane, hour) - loss) / (rates.workHours + rates.reworkHours)
  const byRequest = (lane.plan.maxIterations ?? Number.POSITIVE_INFINITY) - lane.iterationsLanded
  const left = Math.max(0, Math.min(byBudget, byCalendar, byRequest))
  return { ...lane, committedIterations: lane.iterationsLanded + left, budgetBound: byBudget <= left }
}

/**
 * Starts the next iteration at the committed pace: the iterations left, spread evenly over the hours that the hidden
 * constraints are expected to leave, and never faster than the work itself. Hours that an escaped defect took are
 * caught up as far as the work allows.
 */
export const startIteration = (t: Track, lane: Lane, world: RaceWorld, hour: number, events: LaneEvent[]): Lane => {
  const rates = planRates(t, lane.plan)
  const start = freeHour(lane, hour)
  const left = lane.committedIterations - lane.iterationsLanded
  if (left < NO_ITERATION) {
    // Money that lasts to the end, as the pace intends, has not run out.
    const moneyRanOut = lane.budgetBound && start + rates.workHours < CALENDAR_HOURS
    if (moneyRanOut && !lane.moneyRanOut) events.push({ type: 'moneyRanOut', hour })
    return { ...lane, nextLandingHour: null, moneyRanOut }
  }
  const iterationShare = Math.min(1, left)
  const escapes = Math.floor(lane.hazard + (left * rates.risk) / lane.plan.changesPerRelease)
  const paced = (CALENDAR_HOURS - start - expectedLossHours(t, lane, world) - escapes * rates.escapeHours) / left
  const iterationHours = Math.max(rates.workHours, paced) * iterationShare
  return { ...lane, nextLandingHour: start + iterationHours, iterationHours, iterationShare, moneyRanOut: false }
}
