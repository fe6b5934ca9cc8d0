import { HOURS_PER_WEEK } from '../content/constants.ts'
import { DISRUPTION_KINDS, type DisruptionKind } from '../content/disruptions.ts'
import { TRACK_IDS, type TrackId } from '../content/tracks.ts'
import { drawInt, drawUnit, type Random } from './random.ts'

/** A change in the world that adds drift for a few weeks, the same for every team. */
type Disruption = {
  readonly kind: DisruptionKind
  /** One week before it begins. */
  readonly announcedHour: number
  readonly fromHour: number
  readonly toHour: number
  /** Points a week, on top of the ordinary drift. */
  readonly addedDriftPerWeek: number
}

/** All the luck of a race, drawn before it starts and shared by every team. */
export type RaceWorld = {
  /** How close the next escaped defect is at the start, 0 to below 1. */
  readonly hazardStart: Record<TrackId, number>
  /** The whole hours at which the constraints surface, in the order of their stages; empty when they are off. */
  readonly constraintHours: readonly number[]
  readonly disruptions: readonly Disruption[]
}

/**
 * When each constraint may surface, in the order of their stages. Found by search: whatever its gates, a lane then
 * has its stalls spread over the race, pays them in full, and ends near its projection.
 */
const CONSTRAINT_WINDOWS = [
  { fromHour: 1420, spanHours: 168 },
  { fromHour: 512, spanHours: 67 },
  { fromHour: 2260, spanHours: 336 },
] as const

/** Hazards start below this: a defect that rounding brings near the end of a race could not be caught up. */
const MOST_HAZARD = 0.1

const drawHazards = (random: Random): [Record<TrackId, number>, Random] => {
  const hazards: Record<TrackId, number> = { cloud: 0, edge: 0, mobile: 0, tiny: 0 }
  let state = random
  for (const id of TRACK_IDS) {
    const [unit, next] = drawUnit(state)
    hazards[id] = unit * MOST_HAZARD
    state = next
  }
  return [hazards, state]
}

const drawConstraintHours = (random: Random): [number[], Random] => {
  const hours: number[] = []
  let state = random
  for (const { fromHour, spanHours } of CONSTRAINT_WINDOWS) {
    const [hour, next] = drawInt(state, spanHours)
    hours.push(fromHour + hour)
    state = next
  }
  return [hours, state]
}

const drawDisruption = (random: Random, firstWeek: number, kinds: readonly DisruptionKind[]): [Disruption, Random] => {
  const [kind, afterKind] = drawInt(random, kinds.length)
  const [week, afterWeek] = drawInt(afterKind, 6)
  const [weeks, afterWeeks] = drawInt(afterWeek, 2)
  const [strength, next] = drawInt(afterWeeks, 3)
  const fromHour = (firstWeek + week) * HOURS_PER_WEEK
  const disruption: Disruption = {
    kind: kinds[kind] ?? 'newRegion',
    announcedHour: fromHour - HOURS_PER_WEEK,
    fromHour,
    toHour: fromHour + (2 + weeks) * HOURS_PER_WEEK,
    addedDriftPerWeek: 0.06 + 0.02 * strength,
  }
  return [disruption, next]
}

const drawDisruptions = (random: Random): Disruption[] => {
  const [early, afterEarly] = drawDisruption(random, 3, DISRUPTION_KINDS)
  const otherKinds = DISRUPTION_KINDS.filter((kind) => kind !== early.kind)
  const [late, afterLate] = drawDisruption(afterEarly, 13, otherKinds)
  const [count] = drawInt(afterLate, 2)
  return count === 0 ? [early] : [early, late]
}

/** Draws the world of one race; every part is drawn whether it is wanted or not, so that switching one off leaves the others alone. */
export const createRaceWorld = (
  random: Random,
  options: { readonly constraints: boolean; readonly disruptions: boolean },
): RaceWorld => {
  const [hazardStart, afterHazards] = drawHazards(random)
  const [constraintHours, afterConstraints] = drawConstraintHours(afterHazards)
  const disruptions = drawDisruptions(afterConstraints)
  return {
    hazardStart,
    constraintHours: options.constraints ? constraintHours : [],
    disruptions: options.disruptions ? disruptions : [],
  }
}

/** Points the disruptions take between two hours. */
export const disruptionLoss = (world: RaceWorld, fromHour: number, toHour: number): number => {
  let loss = 0
  for (const d of world.disruptions) {
    const hours = Math.min(toHour, d.toHour) - Math.max(fromHour, d.fromHour)
    if (hours > 0) loss += (hours * d.addedDriftPerWeek) / HOURS_PER_WEEK
  }
  return loss
}
