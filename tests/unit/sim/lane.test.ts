import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { escapeRisk, handsOnHours, taxHours } from '../../../shared/sim/cycle.ts'
import {
  advanceLane,
  changeLanePlan,
  finishLane,
  type Lane,
  laneAccuracyAt,
  laneFieldAccuracy,
  laneRisk,
  startLane,
} from '../../../shared/sim/lane.ts'
import { ceilingAccuracy } from '../../../shared/sim/learning.ts'
import { BARE_AUTOMATION, LIGHT_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { anyAffordable, anyPlan } from './arbitrary.ts'
import { anyWorld, calmWorld, raceResult, runLane } from './race.ts'

const { cloud, edge, mobile } = TRACKS
const anyHour = fc.integer({ min: 0, max: CALENDAR_HOURS })
const anyChanges = fc.array(fc.record({ hour: anyHour, plan: anyPlan }), { maxLength: 4 })
const WHOLE_RACE = { numRuns: 150 }

describe('determinism', () => {
  it('[SIM60] time passes with the same state and events in any division of the calendar', () => {
    fc.assert(
      fc.property(
        anyAffordable,
        anyWorld,
        anyChanges,
        fc.array(anyHour, { maxLength: 60 }),
        ({ track, plan }, world, changes, stops) => {
          expect(runLane(track, plan, world, changes, stops)).toEqual(runLane(track, plan, world, changes))
        },
      ),
      WHOLE_RACE,
    )
  })

  it('[SIM61] a lane survives being written and read back', () => {
    fc.assert(
      fc.property(anyAffordable, anyWorld, anyHour, ({ track, plan }, world, hour) => {
        const lane = runLane(track, plan, world, [], [], hour).lane
        const restored = JSON.parse(JSON.stringify(lane)) as Lane
        expect(restored).toEqual(lane)
        expect(finishLane(track, restored, world)).toEqual(finishLane(track, lane, world))
      }),
      WHOLE_RACE,
    )
  })

  it('[SIM62] advancing does not change the lane it was given', () => {
    const lane = startLane(cloud, LIGHT_PLAN, calmWorld())
    const before = structuredClone(lane)
    advanceLane(cloud, lane, calmWorld(), CALENDAR_HOURS)
    expect(lane).toEqual(before)
  })
})

describe('iterations', () => {
  it('[SIM63] without luck, a race at one change per release ends exactly where the projection does', () => {
    const plan = { ...LIGHT_PLAN, changesPerRelease: 1 }
    const { lane } = runLane(edge, plan, calmWorld())
    const ended = finishLane(edge, lane, calmWorld())
    const projection = project(edge, plan)
    expect(ended.iterationsLanded).toBeCloseTo(projection.iterations, 9)
    expect(ended.accuracy).toBeCloseTo(projection.accuracy, 6)
    expect(ended.spentK).toBeCloseTo(projection.spendK, 6)
  })

  it('[SIM64] a requested iteration count is spread over the whole calendar', () => {
    const { events } = runLane(mobile, { ...LIGHT_PLAN, changesPerRelease: 1, maxIterations: 8 }, calmWorld())
    const hours = events.filter((event) => event.type === 'iterationLanded').map((event) => event.hour)
    expect(hours).toHaveLength(8)
    for (const [i, hour] of hours.entries()) expect(hour).toBeCloseTo(((i + 1) * CALENDAR_HOURS) / 8, 6)
  })

  it('[SIM65] every point learned is reported, and accuracy is the start plus learning minus drift', () => {
    fc.assert(
      fc.property(anyAffordable, ({ track, plan }) => {
        const { lane, events } = runLane(track, plan, calmWorld())
        const landed = events.filter((event) => event.type === 'iterationLanded')
        expect(landed.reduce((sum, event) => sum + event.learned, 0)).toBeCloseTo(lane.totalLearned, 6)
        const { startAccuracy, driftPerWeek } = project(track, plan)
        const now = laneAccuracyAt(track, lane, calmWorld(), CALENDAR_HOURS)
        expect(now).toBeCloseTo(startAccuracy + lane.totalLearned - 26 * driftPerWeek, 6)
      }),
      WHOLE_RACE,
    )
  })

  it('[SIM66] when the money runs out, iterations stop and drift continues', () => {
    const poor = { ...mobile, budgetK: 100 }
    const hungry: Plan = { ...LIGHT_PLAN, automation: [2, 0, 0, 0, 0, 0] }
    const { lane, events } = runLane(poor, LIGHT_PLAN, calmWorld(), [{ hour: 1000, plan: hungry }])
    const broke = events.find((event) => event.type === 'moneyRanOut')
    expect(broke?.hour).toBeGreaterThanOrEqual(1000)
    expect(events.filter((event) => event.type === 'iterationLanded' && event.hour > (broke?.hour ?? 0))).toEqual([])
    expect(laneAccuracyAt(poor, lane, calmWorld(), CALENDAR_HOURS)).toBeLessThan(lane.accuracy)
  })

  it('[SIM67] while its plan stays the same, a race spends at most the budget, or what its lost hours alone cost', () => {
    fc.assert(
      fc.property(anyAffordable, anyWorld, ({ track, plan }, world) => {
        const { lane } = runLane(track, plan, world)
        expect(finishLane(track, lane, world).spentK).toBeLessThanOrEqual(
          Math.max(track.budgetK, project(track, plan).spendK) + 1e-6,
        )
      }),
      WHOLE_RACE,
    )
  })
})

describe('setbacks', () => {
  it('[SIM70] escaped defects follow the hazard: its start plus the risk of every release shipped', () => {
    fc.assert(
      fc.property(anyAffordable, anyWorld, ({ track, plan }, world) => {
        const { lane, events } = runLane(track, plan, world)
        const shipped = (lane.iterationsLanded * escapeRisk(track, plan)) / plan.changesPerRelease
        const escapes = events.filter((event) => event.type === 'defectEscaped')
        expect(lane.escapedDefects).toBe(escapes.length)
        expect(lane.hazard + lane.escapedDefects).toBeCloseTo(world.hazardStart[track.id] + shipped, 6)
        expect(lane.hazard).toBeLessThan(1)
      }),
      WHOLE_RACE,
    )
  })

  it('[SIM71] the price of a constraint depends on the gates at its hour, and an open gate costs once', () => {
    const world = calmWorld({ constraintHours: [3000, 1000, 2000] })
    const plan: Plan = { ...LIGHT_PLAN, gates: [5] }
    const changes = [{ hour: 1500, plan: { ...plan, gates: [4, 5] as const } }]
    const { events, lane } = runLane(mobile, plan, world, changes)
    expect(events.filter((event) => event.type === 'constraintFound')).toEqual([
      { type: 'constraintFound', hour: 1000, constraint: 1, stage: 5, stallHours: 33.6 * 16 },
      { type: 'constraintFound', hour: 2000, constraint: 2, stage: 4, stallHours: 33.6 * 8 },
      { type: 'constraintFound', hour: 3000, constraint: 0, stage: 4, stallHours: 33.6 * 8 },
    ])
    expect(events.filter((event) => event.type === 'gateOpened').map((event) => event.gate)).toEqual([4])
    expect(lane.stalledHours.gate).toBeCloseTo(2 * 84, 9)
    expect(lane.stalledHours.constraint).toBeCloseTo(33.6 * 32, 9)
  })

  it('[SIM72] a plan that leaves constraints out meets none', () => {
    const world = calmWorld({ constraintHours: [100, 200, 300] })
    expect(raceResult(cloud, LIGHT_PLAN, world)).toBe(raceResult(cloud, LIGHT_PLAN, calmWorld()))
  })

  it('[SIM74] a plan that adds constraints in the middle of a race meets the past ones at that moment', () => {
    const world = calmWorld({ constraintHours: [100, 200, 3000] })
    const changes = [{ hour: 1000, plan: { ...LIGHT_PLAN, gates: [1, 3, 4] as const } }]
    const { events } = runLane(cloud, LIGHT_PLAN, world, changes)
    const hours = events.filter((event) => event.type === 'constraintFound').map((event) => event.hour)
    expect(hours).toHaveLength(3)
    expect(hours[0]).toBeGreaterThanOrEqual(1000)
    expect(hours[1]).toBe(hours[0])
    expect(hours[2]).toBe(3000)
  })

  it('[SIM73] no iteration completes while a lane is stalled', () => {
    fc.assert(
      fc.property(anyAffordable, anyWorld, anyChanges, ({ track, plan }, world, changes) => {
        let until = 0
        for (const event of runLane(track, plan, world, changes).events) {
          if (event.type === 'iterationLanded') expect(event.hour).toBeGreaterThanOrEqual(until - 1e-6)
          else if (event.type !== 'moneyRanOut') until = Math.max(until, event.hour) + event.stallHours
        }
      }),
      WHOLE_RACE,
    )
  })
})

describe('changes of plan', () => {
  const slow: Plan = { ...LIGHT_PLAN, changesPerRelease: 1, maxIterations: 4 }

  it('[SIM80] a changed lever takes effect at the next iteration', () => {
    const careful = { ...LIGHT_PLAN, verification: 1 }
    const running = runLane(cloud, LIGHT_PLAN, calmWorld(), [], [], 500).lane
    const changed = changeLanePlan(cloud, running, calmWorld(), careful, 500)
    expect(changed.plan).toEqual(LIGHT_PLAN)
    expect(changed.pendingPlan?.plan).toEqual(careful)
    const landing = Math.ceil(changed.nextLandingHour ?? 0)
    const { lane } = advanceLane(cloud, changed, calmWorld(), landing)
    expect(lane.plan).toEqual(careful)
    expect(lane.pendingPlan).toBeNull()
    expect(lane.iterationsLanded).toBe(running.iterationsLanded + 1)
  })

  it('[SIM81] an iteration that is only waiting for its turn does not delay a change', () => {
    const running = runLane(cloud, slow, calmWorld(), [], [], 600).lane
    const changed = changeLanePlan(cloud, running, calmWorld(), LIGHT_PLAN, 600)
    expect(running.nextLandingHour).toBeGreaterThan(1000)
    expect(changed.nextLandingHour).toBe(600)
    expect(advanceLane(cloud, changed, calmWorld(), 601).lane.plan).toEqual(LIGHT_PLAN)
  })

  it('[SIM82] a pivot stalls one release train at the new size', () => {
    const bigger = { ...LIGHT_PLAN, shrinkDecades: 0.4 }
    const { events } = runLane(edge, LIGHT_PLAN, calmWorld(), [{ hour: 1000, plan: bigger }])
    const pivot = events.find((event) => event.type === 'pivoted')
    expect(pivot).toMatchObject({ fromShrink: 1, toShrink: 0.4 })
    expect(pivot?.stallHours).toBeCloseTo(handsOnHours(edge, bigger) + taxHours(edge, bigger), 9)
  })

  it('[SIM83] shrinking costs 5 points per factor of ten, growing gains nothing at first, and no ceiling is passed', () => {
    fc.assert(
      fc.property(anyAffordable, anyHour, fc.integer({ min: 0, max: 40 }), ({ track, plan }, hour, notches) => {
        const shrinkDecades = notches / 20
        const world = calmWorld()
        const { events } = runLane(track, plan, world, [{ hour, plan: { ...plan, shrinkDecades } }])
        const at = events.findIndex((event) => event.type === 'pivoted')
        fc.pre(at >= 0)
        const pivot = events[at]
        const before = events[at - 1]
        fc.pre(before?.type === 'iterationLanded' && before.hour === pivot?.hour)
        const lane = runLane(
          track,
          plan,
          world,
          [{ hour, plan: { ...plan, shrinkDecades } }],
          [],
          Math.floor(pivot.hour) + 1,
        ).lane
        const kept = before.accuracy - 5 * Math.max(0, shrinkDecades - plan.shrinkDecades)
        expect(lane.accuracy).toBeCloseTo(Math.min(kept, ceilingAccuracy(track, shrinkDecades)), 9)
      }),
      WHOLE_RACE,
    )
  })

  it('[SIM84] automation is paid for once, however often it is switched', () => {
    const automated: Plan = { ...LIGHT_PLAN, automation: [0, 2, 0, 0, 0, 0], maxIterations: 30 }
    const bare: Plan = { ...automated, automation: BARE_AUTOMATION }
    const once = runLane(cloud, bare, calmWorld(), [{ hour: 800, plan: automated }]).lane
    const changes = [800, 2000].map((hour) => ({ hour, plan: automated }))
    const twice = runLane(cloud, bare, calmWorld(), [...changes, { hour: 1400, plan: bare }]).lane
    expect(once.builtAutomation).toEqual(automated.automation)
    expect(twice.builtAutomation).toEqual(automated.automation)
    expect(twice.spentK - once.spentK).toBeCloseTo(0, 6)
  })

  it('[SIM85] field accuracy subtracts the mean risk of everything shipped, so being careful on the last day makes up for nothing', () => {
    const reckless: Plan = { ...LIGHT_PLAN, changesPerRelease: 40, verification: 0 }
    const careful: Plan = { ...reckless, changesPerRelease: 1, verification: 1 }
    const world = calmWorld()
    const honest = runLane(cloud, reckless, world).lane
    const cosmetic = runLane(cloud, reckless, world, [{ hour: CALENDAR_HOURS - 24, plan: careful }]).lane
    expect(laneRisk(cloud, honest)).toBeCloseTo(escapeRisk(cloud, reckless), 9)
    expect(laneFieldAccuracy(cloud, cosmetic, world)).toBeLessThan(laneFieldAccuracy(cloud, honest, world) + 0.05)
  })

  it('[SIM86] a finished lane accepts no more changes', () => {
    const finished = finishLane(cloud, startLane(cloud, LIGHT_PLAN, calmWorld()), calmWorld())
    expect(changeLanePlan(cloud, finished, calmWorld(), slow, CALENDAR_HOURS)).toBe(finished)
    expect(finishLane(cloud, finished, calmWorld())).toBe(finished)
    expect(finished.accuracyHour / HOURS_PER_WEEK).toBe(26)
  })
})
