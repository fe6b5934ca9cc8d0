import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import type { StallReason } from './laneEvents.ts'
import { burnK } from './money.ts'
import type { Automation, Gate, Plan } from './plan.ts'
import { planRates } from './planRates.ts'
import { disruptionLoss, type RaceWorld } from './raceWorld.ts'

/** The iterations that a run shipped under one plan; real-valued. */
export type Shipped = { readonly plan: Plan; readonly iterations: number }

/** One team's race at a whole hour. Plain data; accuracy is kept at the last event and drifts in a line from there. */
export type Lane = {
  readonly hour: number
  /** The plan the running iteration follows. */
  readonly plan: Plan
  /** A change that waits for the next iteration, and the hour it was made. */
  readonly pendingPlan: { readonly plan: Plan; readonly hour: number } | null
  readonly accuracy: number
  readonly accuracyHour: number
  /** Real-valued once the last one counts pro rata. */
  readonly iterationsLanded: number
  /** The total the lane is on pace for, real-valued; set whenever a plan begins. */
  readonly committedIterations: number
  /** Whether money, and not the calendar or the count asked for, set that total. */
  readonly budgetBound: boolean
  readonly lastGain: number
  readonly totalLearned: number
  /** Sum over iterations of the Verification Gap each was shipped with. */
  readonly riskSum: number
  /** What was shipped under each plan, in the order the plans were put to work. */
  readonly shipped: readonly Shipped[]
  readonly spentK: number
  /** The highest level each stage was ever given: what the money has bought. */
  readonly builtAutomation: Automation
  readonly openedGates: readonly Gate[]
  /** When the running iteration lands; null when there is none. */
  readonly nextLandingHour: number | null
  /** Hours between the running iteration's start and its landing, stalls left out. */
  readonly iterationHours: number
  /** 1, or the part of an iteration that money or the count asked for still allows. */
  readonly iterationShare: number
  readonly stall: { readonly reason: StallReason; readonly untilHour: number } | null
  /** At 1 a defect has escaped. */
  readonly hazard: number
  readonly escapedDefects: number
  readonly foundConstraints: readonly { readonly constraint: number; readonly stage: number; readonly hour: number }[]
  readonly pivots: number
  readonly stalledHours: Readonly<Record<StallReason, number>>
  readonly moneyRanOut: boolean
  readonly finished: boolean
}

/** Accuracy at an hour not before the lane's last event: a line, bent by the disruptions. */
export const laneAccuracyAt = (t: Track, lane: Lane, world: RaceWorld, hour: number): number =>
  lane.accuracy -
  (planRates(t, lane.plan).driftPerWeek * (hour - lane.accuracyHour)) / HOURS_PER_WEEK -
  disruptionLoss(world, lane.accuracyHour, hour)

/**
 * The Verification Gap that users live with: the mean over all iterations shipped so far, so that a careful last week
 * does not undo a reckless quarter. Before the first iteration it is that of the plan.
 */
export const laneRisk = (t: Track, lane: Lane): number =>
  lane.iterationsLanded > 0 ? lane.riskSum / lane.iterationsLanded : planRates(t, lane.plan).risk

/** F: what users see at an hour, accuracy less L times the lane's Verification Gap. */
export const laneFieldAccuracy = (t: Track, lane: Lane, world: RaceWorld, hour: number = lane.hour): number =>
  laneAccuracyAt(t, lane, world, hour) - t.verificationGap * laneRisk(t, lane)

/** The hour from which work goes on. */
export const freeHour = (lane: Lane, hour: number): number => Math.max(hour, lane.stall?.untilHour ?? hour)

/** Stops the lane for some hours after whatever stops it already; hours past the calendar's end cost nothing. */
export const stallLane = (t: Track, lane: Lane, reason: StallReason, hour: number, hours: number): Lane => {
  const from = freeHour(lane, hour)
  const counted = Math.max(0, Math.min(from + hours, CALENDAR_HOURS) - from)
  return {
    ...lane,
    stall: { reason, untilHour: from + hours },
    nextLandingHour: lane.nextLandingHour === null ? null : lane.nextLandingHour + hours,
    stalledHours: { ...lane.stalledHours, [reason]: lane.stalledHours[reason] + counted },
    spentK: reason === 'rework' ? lane.spentK : lane.spentK + burnK(t, counted),
  }
}
