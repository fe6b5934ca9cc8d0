import { CALENDAR_HOURS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import type { LaneEvent } from './laneEvents.ts'
import { commitPace, nextConstraint, startIteration } from './lanePace.ts'
import { freeHour, type Lane, stallLane } from './laneState.ts'
import { applyPlan, findConstraint, land, learn } from './laneSteps.ts'
import { startAccuracy } from './learning.ts'
import { capexK } from './money.ts'
import type { Plan } from './plan.ts'
import { planRates } from './planRates.ts'
import type { RaceWorld } from './raceWorld.ts'

export type { LaneEvent } from './laneEvents.ts'
export type { Lane } from './laneState.ts'
export { laneAccuracyAt, laneFieldAccuracy, laneRisk } from './laneState.ts'

/** A lane at hour 0: automation is paid for, open gates have cost their hours, the first iteration is on its way. */
export const startLane = (t: Track, plan: Plan, world: RaceWorld): Lane => {
  const lane: Lane = {
    hour: 0,
    plan,
    pendingPlan: null,
    accuracy: startAccuracy(t, plan.shrinkDecades),
    accuracyHour: 0,
    iterationsLanded: 0,
    committedIterations: 0,
    budgetBound: false,
    lastGain: 0,
    totalLearned: 0,
    riskSum: 0,
    shipped: [{ plan, iterations: 0 }],
    spentK: capexK(t, plan.automation),
    builtAutomation: plan.automation,
    openedGates: plan.gates ?? [],
    nextLandingHour: null,
    iterationHours: 0,
    iterationShare: 1,
    stall: null,
    hazard: world.hazardStart[t.id],
    escapedDefects: 0,
    foundConstraints: [],
    pivots: 0,
    stalledHours: { rework: 0, constraint: 0, gate: 0, pivot: 0 },
    moneyRanOut: false,
    finished: false,
  }
  const gates = plan.gates?.length ?? 0
  const opened = gates > 0 ? stallLane(t, lane, 'gate', 0, gates * t.model.gateHours) : lane
  return startIteration(t, commitPace(t, opened, world, 0), world, 0, [])
}

/**
 * Advances a lane to a whole hour, from event to event, so that the steps in between do not show in the result.
 * An hour before the lane's own changes nothing; the calendar's end is the last.
 */
export const advanceLane = (
  t: Track,
  lane: Lane,
  world: RaceWorld,
  toHour: number,
): { readonly lane: Lane; readonly events: readonly LaneEvent[] } => {
  const until = Math.min(toHour, CALENDAR_HOURS)
  const events: LaneEvent[] = []
  if (until <= lane.hour || lane.finished) return { lane, events }
  let next = lane
  for (;;) {
    const landing = next.nextLandingHour ?? Number.POSITIVE_INFINITY
    const idleChange =
      next.nextLandingHour === null && next.pendingPlan ? next.pendingPlan.hour : Number.POSITIVE_INFINITY
    const surfacing = nextConstraint(next, world)
    const hour = Math.min(landing, idleChange, surfacing?.hour ?? Number.POSITIVE_INFINITY)
    if (hour > until) break
    if (hour === landing) next = land(t, next, world, hour, events)
    else if (hour === surfacing?.hour) next = findConstraint(t, next, surfacing.constraint, hour, events)
    else if (next.pendingPlan) {
      next = startIteration(t, applyPlan(t, next, world, next.pendingPlan.plan, hour, events), world, hour, events)
    }
  }
  const stall = next.stall && next.stall.untilHour > until ? next.stall : null
  return { lane: { ...next, hour: until, stall }, events }
}

/**
 * Changes the plan from the next iteration on. One that only waits for its turn in the pace lands at once, so that a
 * change never waits for longer than the work in progress. The last change before the landing stands.
 */
export const changeLanePlan = (t: Track, lane: Lane, _world: RaceWorld, plan: Plan, hour: number): Lane => {
  if (lane.finished) return lane
  const pendingPlan = { plan, hour }
  if (lane.nextLandingHour === null) return { ...lane, pendingPlan }
  const waiting = lane.iterationHours - planRates(t, lane.plan).workHours * lane.iterationShare
  const earliest = Math.max(lane.nextLandingHour - waiting, freeHour(lane, hour))
  const nextLandingHour = Math.min(lane.nextLandingHour, earliest)
  const iterationHours = lane.iterationHours - (lane.nextLandingHour - nextLandingHour)
  return { ...lane, pendingPlan, nextLandingHour, iterationHours }
}

/** Ends a race at week 26: drift to the last hour, and the unfinished iteration counts pro rata. */
export const finishLane = (t: Track, lane: Lane, world: RaceWorld): Lane => {
  if (lane.finished) return lane
  const last = advanceLane(t, lane, world, CALENDAR_HOURS).lane
  const remaining = (last.nextLandingHour ?? Number.POSITIVE_INFINITY) - freeHour(last, CALENDAR_HOURS)
  const done = last.nextLandingHour === null ? 0 : Math.max(0, 1 - remaining / last.iterationHours)
  const ended = learn(t, last, world, CALENDAR_HOURS, done * last.iterationShare)
  return { ...ended, lastGain: last.lastGain, nextLandingHour: null, pendingPlan: null, finished: true }
}
