import fc from 'fast-check'
import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import {
  advanceLane,
  changeLanePlan,
  finishLane,
  type Lane,
  type LaneEvent,
  laneFieldAccuracy,
  startLane,
} from '../../../shared/sim/lane.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { createRaceWorld, type RaceWorld } from '../../../shared/sim/raceWorld.ts'
import { seedRandom } from '../../../shared/sim/random.ts'

/** A change of plan at a whole hour. */
export type Change = { readonly hour: number; readonly plan: Plan }

/** A world without luck: no constraints, no disruptions, no hazard. Each can be added. */
export const calmWorld = (differs: Partial<RaceWorld> = {}): RaceWorld => ({
  hazardStart: { cloud: 0, edge: 0, mobile: 0, tiny: 0 },
  constraintHours: [],
  disruptions: [],
  ...differs,
})

/** A world drawn from a seed, with constraints and disruptions. */
export const anyWorld: fc.Arbitrary<RaceWorld> = fc
  .record({ seed: fc.nat(), constraints: fc.boolean(), disruptions: fc.boolean() })
  .map(({ seed, ...options }) => createRaceWorld(seedRandom(seed), options))

/** Runs a lane to an hour with some changes on the way, stopping at certain hours as a clock would. */
export const runLane = (
  track: Track,
  plan: Plan,
  world: RaceWorld,
  changes: readonly Change[] = [],
  stops: readonly number[] = [],
  toHour: number = CALENDAR_HOURS,
): { lane: Lane; events: readonly LaneEvent[] } => {
  let lane = startLane(track, plan, world)
  const events: LaneEvent[] = []
  const halts = [...new Set([...changes.map((change) => change.hour), ...stops, toHour])].sort((a, b) => a - b)
  for (const hour of halts.filter((halt) => halt <= toHour)) {
    const step = advanceLane(track, lane, world, hour)
    lane = step.lane
    events.push(...step.events)
    for (const change of changes) {
      if (change.hour === hour) lane = changeLanePlan(track, lane, world, change.plan, hour)
    }
  }
  return { lane, events }
}

/** Field accuracy at the end of a whole race. */
export const raceResult = (track: Track, plan: Plan, world: RaceWorld, changes: readonly Change[] = []): number =>
  laneFieldAccuracy(track, finishLane(track, runLane(track, plan, world, changes).lane, world), world)
