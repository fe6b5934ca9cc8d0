import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
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
import { createRaceWorld, type RaceWorld } from '../../../shared/sim/raceWorld.ts'
import { deriveRandom, seedRandom } from '../../../shared/sim/random.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { type BalanceLine, below } from './balanceLine.ts'
import { type Change, runRace } from './races.ts'
import { createDice, type Dice, randomPlan } from './randomPlan.ts'

type Sequence = { readonly start: Plan; readonly changes: readonly Change[] }

/** The best result that any sequence of changes reached, in points. */
type Reached = { readonly accuracy: number; readonly fieldAccuracy: number; readonly fixedPlan: number }

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

/** Changes one or two levers a little, or one of them to any value. */
const nudge = (track: Track, plan: Plan, dice: Dice): Plan => {
  const wild = randomPlan(track, dice)
  switch (dice(7)) {
    case 0:
      return { ...plan, shrinkDecades: wild.shrinkDecades }
    case 1:
      return { ...plan, shrinkDecades: clamp(Math.round(plan.shrinkDecades * 20 + dice(7) - 3) / 20, 0, 2) }
    case 2:
      return { ...plan, changesPerRelease: clamp(plan.changesPerRelease + dice(9) - 4, 1, 400) }
    case 3:
      return { ...plan, changesPerRelease: wild.changesPerRelease }
    case 4:
      return { ...plan, verification: wild.verification }
    case 5:
      return { ...plan, automation: wild.automation }
    default:
      return { ...plan, maxIterations: null }
  }
}

const randomSequence = (track: Track, base: Plan, dice: Dice): Sequence => {
  let plan: Plan = dice(2) === 0 ? base : { ...randomPlan(track, dice), gates: base.gates }
  const start = plan
  const hours = Array.from({ length: 1 + dice(5) }, () => dice(CALENDAR_HOURS)).sort((a, b) => a - b)
  const changes = hours.map((hour) => {
    plan = nudge(track, nudge(track, plan, dice), dice)
    return { hour, plan }
  })
  return { start, changes }
}

/** Varies a sequence: moves, alters, drops or adds one change. */
const mutate = (track: Track, sequence: Sequence, dice: Dice): Sequence => {
  if (dice(4) === 0) return { ...sequence, start: nudge(track, sequence.start, dice) }
  const changes = [...sequence.changes]
  const at = dice(changes.length + 1)
  const old = changes[at]
  if (!old)
    changes.push({ hour: dice(CALENDAR_HOURS), plan: nudge(track, changes.at(-1)?.plan ?? sequence.start, dice) })
  else if (dice(6) === 0) changes.splice(at, 1)
  else if (dice(2) === 0) changes[at] = { ...old, hour: clamp(old.hour + dice(401) - 200, 0, CALENDAR_HOURS - 1) }
  else changes[at] = { ...old, plan: nudge(track, old.plan, dice) }
  return { ...sequence, changes: changes.sort((a, b) => a.hour - b.hour) }
}

/** Every four weeks tries many changes and makes the one that would end best if nothing else changed. */
const greedyRace = (track: Track, start: Plan, world: RaceWorld, dice: Dice): Lane => {
  const result = (lane: Lane) => laneFieldAccuracy(track, finishLane(track, lane, world), world, CALENDAR_HOURS)
  let lane = startLane(track, start, world)
  for (let hour = 0; hour < CALENDAR_HOURS; hour += 4 * HOURS_PER_WEEK) {
    lane = advanceLane(track, lane, world, hour).lane
    let best = { lane, value: result(lane) }
    for (let i = 0; i < 60; i++) {
      const tried = changeLanePlan(track, lane, world, nudge(track, nudge(track, lane.plan, dice), dice), hour)
      const value = result(tried)
      if (value > best.value) best = { lane: tried, value }
    }
    lane = best.lane
  }
  return finishLane(track, lane, world)
}

/** Searches at random, greedily and by hill climbing for a sequence of changes that beats every fixed plan. */
const searchSequences = (track: Track, policies: number, seed = 'sequences'): Reached => {
  const random = deriveRandom(seedRandom(seed), track.id)
  const dice = createDice(deriveRandom(random, 'dice'))
  const world = createRaceWorld(random, { constraints: false, disruptions: false })
  const base: Plan = { ...bestPlan(track, { bare: false }).plan, gates: null }
  const field = (lane: Lane) => laneFieldAccuracy(track, lane, world, CALENDAR_HOURS)
  const fixedPlan = field(runRace(track, base, world))
  let accuracy = 0
  let best: { sequence: Sequence; value: number } = { sequence: { start: base, changes: [] }, value: fixedPlan }
  for (let i = 0; i < policies; i++) {
    const sequence = i < policies / 2 ? randomSequence(track, base, dice) : mutate(track, best.sequence, dice)
    const ended = runRace(track, sequence.start, world, sequence.changes)
    const value = field(ended)
    accuracy = Math.max(accuracy, ended.accuracy)
    if (value > best.value) best = { sequence, value }
  }
  let fieldAccuracy = best.value
  for (let i = 0; i < policies / 500; i++) {
    const ended = greedyRace(track, i === 0 ? base : randomSequence(track, base, dice).start, world, dice)
    accuracy = Math.max(accuracy, ended.accuracy)
    fieldAccuracy = Math.max(fieldAccuracy, field(ended))
  }
  return { accuracy, fieldAccuracy, fixedPlan }
}

/** Checks that no sequence of changes reaches 98%, even without constraints and with free automation. */
export const sequenceLines = (track: Track, policies = 20_000): BalanceLine[] => {
  const { accuracy, fieldAccuracy, fixedPlan } = searchSequences(track, policies)
  const figure = { rule: 'no sequence of changes reaches 98%', track: track.id }
  return [
    below({ ...figure, what: `highest accuracy of ${policies} sequences`, value: accuracy }, 98),
    below({ ...figure, what: 'highest field accuracy', value: fieldAccuracy }, 98),
    below({ ...figure, what: 'gained over a fixed plan, points', value: fieldAccuracy - fixedPlan }, 1),
  ]
}
