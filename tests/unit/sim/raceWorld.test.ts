import { expect, it } from 'vitest'
import { raceDeviation, runRace } from '../../../server/scripts/balance/races.ts'
import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { laneAccuracyAt, laneFieldAccuracy, startLane } from '../../../shared/sim/lane.ts'
import { skillPlans } from '../../../shared/sim/lesson/skillPlans.ts'
import { LIGHT_PLAN } from '../../../shared/sim/plan.ts'
import { createRaceWorld, disruptionLoss } from '../../../shared/sim/raceWorld.ts'
import { seedRandom } from '../../../shared/sim/random.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { calmWorld } from './race.ts'

const SEEDS = Array.from({ length: 300 }, (_, i) => seedRandom(i))
const ALL = { constraints: true, disruptions: true }

it('[SIM54] a seed produces one world, and turning a part off leaves the others alone', () => {
  for (const seed of SEEDS) {
    const world = createRaceWorld(seed, ALL)
    expect(createRaceWorld(seed, ALL)).toEqual(world)
    expect(createRaceWorld(seed, { constraints: false, disruptions: true })).toEqual({ ...world, constraintHours: [] })
    expect(createRaceWorld(seed, { constraints: true, disruptions: false })).toEqual({ ...world, disruptions: [] })
  }
})

it('[SIM55] three constraints surface at whole hours and at varying times, early enough to cost their full price', () => {
  const worlds = SEEDS.map((seed) => createRaceWorld(seed, ALL))
  for (const { constraintHours, hazardStart } of worlds) {
    expect(constraintHours).toHaveLength(3)
    let free = 0
    for (const hour of [...constraintHours].sort((a, b) => a - b)) {
      expect(Number.isInteger(hour)).toBe(true)
      free = Math.max(free, hour) + 33.6 * 32
    }
    expect(free).toBeLessThan(CALENDAR_HOURS)
    for (const id of TRACK_IDS) {
      expect(hazardStart[id]).toBeGreaterThanOrEqual(0)
      expect(hazardStart[id]).toBeLessThan(1)
    }
  }
  expect(new Set(worlds.map((world) => world.constraintHours.join())).size).toBeGreaterThan(SEEDS.length / 2)
})

it('[SIM56] there are one or two disruptions, each announced a week ahead and over before the end', () => {
  const counts = new Set<number>()
  for (const seed of SEEDS) {
    const { disruptions } = createRaceWorld(seed, ALL)
    counts.add(disruptions.length)
    expect(new Set(disruptions.map((disruption) => disruption.kind)).size).toBe(disruptions.length)
    for (const { announcedHour, fromHour, toHour } of disruptions) {
      expect(fromHour - announcedHour).toBe(HOURS_PER_WEEK)
      expect(toHour).toBeGreaterThan(fromHour)
      expect(toHour).toBeLessThan(CALENDAR_HOURS)
    }
  }
  expect([...counts].sort()).toEqual([1, 2])
})

it('[SIM57] a disruption adds its drift between its hours and at no other time', () => {
  const disruption = {
    kind: 'newRegion',
    announcedHour: 832,
    fromHour: 1000,
    toHour: 1336,
    addedDriftPerWeek: 0.1,
  } as const
  const world = calmWorld({ disruptions: [disruption] })
  expect(disruptionLoss(world, 0, 1000)).toBe(0)
  expect(disruptionLoss(world, 0, 1168)).toBeCloseTo(0.1, 12)
  expect(disruptionLoss(world, 1168, 4000)).toBeCloseTo(0.1, 12)
  const stuck = { ...startLane(TRACKS.tiny, LIGHT_PLAN, world), nextLandingHour: null }
  const calm = laneAccuracyAt(TRACKS.tiny, stuck, calmWorld(), 2000)
  expect(calm - laneAccuracyAt(TRACKS.tiny, stuck, world, 2000)).toBeCloseTo(0.2, 12)
})

it.each(Object.values(TRACKS))('[SIM58] disruptions cost an honest run on $name at most 0.3 points', (track) => {
  for (const plan of [bestPlan(track, { bare: false }).plan, skillPlans(track).good, skillPlans(track).average]) {
    for (const seed of SEEDS.slice(0, 100)) {
      const rough = createRaceWorld(seed, ALL)
      const calm = { ...rough, disruptions: [] }
      const cost =
        laneFieldAccuracy(track, runRace(track, plan, calm), calm) -
        laneFieldAccuracy(track, runRace(track, plan, rough), rough)
      expect(cost).toBeGreaterThan(0)
      expect(cost).toBeLessThan(0.3)
    }
  }
})

it('[SIM59] another seed of luck leaves races as close to their projections', () => {
  for (const track of Object.values(TRACKS)) expect(raceDeviation(track, 150, 'another').mean).toBeLessThan(0.15)
})
