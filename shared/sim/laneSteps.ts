import type { Track } from '../content/tracks.ts'
import { discoveryCostHours, discoveryStage } from './constraints.ts'
import type { LaneEvent } from './laneEvents.ts'
import { commitPace, startIteration } from './lanePace.ts'
import { type Lane, laneAccuracyAt, type Shipped, stallLane } from './laneState.ts'
import { learnedPoints, signalShare } from './learning.ts'
import { capexK } from './money.ts'
import type { Automation, AutomationLevel, Plan } from './plan.ts'
import { planRates } from './planRates.ts'
import type { RaceWorld } from './raceWorld.ts'

/** Counts an iteration to the plan that the lane follows. */
const shippedMore = (shipped: readonly Shipped[], share: number): readonly Shipped[] =>
  shipped.map((one, i) => (i === shipped.length - 1 ? { ...one, iterations: one.iterations + share } : one))

/** Adds some share of an iteration to the lane at an hour. */
export const learn = (t: Track, lane: Lane, world: RaceWorld, hour: number, share: number): Lane => {
  const rates = planRates(t, lane.plan)
  const before = laneAccuracyAt(t, lane, world, hour)
  const learned = share * learnedPoints(before, rates.ceiling, rates.gain, rates.variance)
  return {
    ...lane,
    accuracy: before + learned,
    accuracyHour: hour,
    iterationsLanded: lane.iterationsLanded + share,
    lastGain: learned,
    totalLearned: lane.totalLearned + learned,
    riskSum: lane.riskSum + share * rates.risk,
    shipped: shippedMore(lane.shipped, share),
    spentK: lane.spentK + share * rates.perIterationK,
    // A release adds its risk in k equal parts, so that no change of k dodges it.
    hazard: lane.hazard + (share * rates.risk) / lane.plan.changesPerRelease,
  }
}

const upgrade = (built: Automation, wanted: Automation): Automation => {
  const higher = (i: 0 | 1 | 2 | 3 | 4 | 5): AutomationLevel => (wanted[i] > built[i] ? wanted[i] : built[i])
  return [higher(0), higher(1), higher(2), higher(3), higher(4), higher(5)]
}

/** Puts a plan to work: its automation is paid for, its new gates open, a new model size is a pivot. */
export const applyPlan = (
  t: Track,
  lane: Lane,
  world: RaceWorld,
  plan: Plan,
  hour: number,
  events: LaneEvent[],
): Lane => {
  const { gateHours } = t.model
  const built = upgrade(lane.builtAutomation, plan.automation)
  let next: Lane = {
    ...lane,
    plan,
    shipped: [...lane.shipped, { plan, iterations: 0 }],
    pendingPlan: null,
    accuracy: laneAccuracyAt(t, lane, world, hour),
    accuracyHour: hour,
    builtAutomation: built,
    spentK: lane.spentK + capexK(t, built) - capexK(t, lane.builtAutomation),
    nextLandingHour: null,
  }
  for (const gate of plan.gates ?? []) {
    if (next.openedGates.includes(gate)) continue
    events.push({ type: 'gateOpened', hour, gate, stallHours: gateHours })
    next = stallLane(t, { ...next, openedGates: [...next.openedGates, gate] }, 'gate', hour, gateHours)
  }
  if (plan.shrinkDecades !== lane.plan.shrinkDecades) next = pivot(t, next, lane.plan.shrinkDecades, hour, events)
  return commitPace(t, next, world, hour)
}

/** Moves a lane that already carries its new plan to the new model size. */
const pivot = (t: Track, lane: Lane, fromShrink: number, hour: number, events: LaneEvent[]): Lane => {
  const { trainHours, ceiling } = planRates(t, lane.plan)
  const toShrink = lane.plan.shrinkDecades
  const lost = t.model.startLossPerDecade * Math.max(0, toShrink - fromShrink)
  events.push({ type: 'pivoted', hour, stallHours: trainHours, fromShrink, toShrink })
  const moved = { ...lane, accuracy: Math.min(ceiling, lane.accuracy - lost), pivots: lane.pivots + 1 }
  return stallLane(t, moved, 'pivot', hour, trainHours)
}

/** Lands the running iteration, with what follows from it, and starts the next. */
export const land = (t: Track, lane: Lane, world: RaceWorld, hour: number, events: LaneEvent[]): Lane => {
  const rates = planRates(t, lane.plan)
  const gap = rates.ceiling - laneAccuracyAt(t, lane, world, hour)
  let next = learn(t, lane, world, hour, lane.iterationShare)
  events.push({
    type: 'iterationLanded',
    hour,
    learned: next.lastGain,
    accuracy: next.accuracy,
    signal: signalShare(gap, rates.variance),
  })
  next = { ...next, nextLandingHour: null }
  if (next.hazard >= 1) {
    events.push({ type: 'defectEscaped', hour, stallHours: rates.escapeHours })
    next = { ...next, hazard: next.hazard - 1, escapedDefects: next.escapedDefects + 1 }
    next = stallLane(t, next, 'rework', hour, rates.escapeHours)
  }
  if (next.pendingPlan) next = applyPlan(t, next, world, next.pendingPlan.plan, hour, events)
  return startIteration(t, next, world, hour, events)
}

/** Stalls a lane by what a surfacing constraint costs with the gates of the hour. */
export const findConstraint = (t: Track, lane: Lane, constraint: number, hour: number, events: LaneEvent[]): Lane => {
  const stage = discoveryStage(t.constraintStages[constraint] ?? 1, lane.plan.gates ?? [])
  const stallHours = discoveryCostHours(t, stage)
  events.push({ type: 'constraintFound', hour, constraint, stage, stallHours })
  const found = [...lane.foundConstraints, { constraint, stage, hour }]
  return stallLane(t, { ...lane, foundConstraints: found }, 'constraint', hour, stallHours)
}
