import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { CONSTRAINT_STAGE_SETS } from '../../../shared/content/constraints.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import {
  advanceLane,
  changeLanePlan,
  finishLane,
  type Lane,
  laneFieldAccuracy,
  startLane,
} from '../../../shared/sim/lane.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { createRaceWorld, type RaceWorld } from '../../../shared/sim/raceWorld.ts'
import { deriveRandom, seedRandom } from '../../../shared/sim/random.ts'
import { type BalanceLine, below } from './balanceLine.ts'
import { createDice, randomPlan } from './randomPlan.ts'

/** A change of plan at a whole hour. */
export type Change = { readonly hour: number; readonly plan: Plan }

/** Runs a race in which the plan changes at the given hours, in order, and returns its end. */
export const runRace = (track: Track, plan: Plan, world: RaceWorld, changes: readonly Change[] = []): Lane => {
  let lane = startLane(track, plan, world)
  for (const change of changes) {
    lane = advanceLane(track, lane, world, change.hour).lane
    lane = changeLanePlan(track, lane, world, change.plan, change.hour)
  }
  return finishLane(track, lane, world)
}

/** How far races that nobody touches end from their projections, in points of field accuracy, with every set of constraints. */
export const raceDeviation = (base: Track, races: number, seed = 'races'): { mean: number; worst: number } => {
  const random = deriveRandom(seedRandom(seed), base.id)
  const dice = createDice(random)
  let sum = 0
  let worst = 0
  for (let i = 0; i < races; i++) {
    const constraintStages = CONSTRAINT_STAGE_SETS[i % CONSTRAINT_STAGE_SETS.length] ?? base.constraintStages
    const track = { ...base, constraintStages }
    const plan = randomPlan(track, dice)
    const world = createRaceWorld(deriveRandom(random, String(i)), { constraints: true, disruptions: false })
    const ended = runRace(track, plan, world)
    const off = Math.abs(laneFieldAccuracy(track, ended, world, CALENDAR_HOURS) - project(track, plan).fieldAccuracy)
    sum += off
    worst = Math.max(worst, off)
  }
  return { mean: sum / races, worst }
}

/** Checks that an untouched race ends near its projection. */
export const raceLines = (track: Track, races = 2000): BalanceLine[] => {
  const { mean, worst } = raceDeviation(track, races)
  const figure = { rule: 'races follow projections', track: track.id }
  return [
    below({ ...figure, what: `mean distance of ${races} races, points`, value: mean }, 0.15),
    below({ ...figure, what: 'worst distance, points', value: worst }, 0.6),
  ]
}
