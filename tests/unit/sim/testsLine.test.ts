import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { changeLanePlan, laneAccuracyAt, startLane } from '../../../shared/sim/lane.ts'
import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'
import { advanceRun, finishedRun, startRun } from '../../../shared/sim/match/raceRun.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { testsLine } from '../../../shared/sim/testsLine.ts'
import { anyAffordable } from './arbitrary.ts'
import { anyWorld } from './race.ts'

/** A line holds hundredths of a point, rounded. */
const ROUNDED = 0.51

it('[DEB37] a replay draws what tests say of a race as a thin line over the line that the field sees, with the gap as a bracket: at every sample it is what the model had in tests', () => {
  fc.assert(
    fc.property(
      anyAffordable,
      anyWorld,
      fc.integer({ min: 0, max: CALENDAR_HOURS }),
      ({ track, plan }, world, turn) => {
        // A careful team that turns reckless: the gap at each hour is the mean over what was shipped by then.
        const careful = { ...plan, verification: 1 }
        let run = startRun(track, startLane(track, careful, world), world)
        const inTests = [100 * laneAccuracyAt(track, run.lane, world, 0)]
        for (let hour = LINE_SAMPLE_HOURS; hour <= CALENDAR_HOURS; hour += LINE_SAMPLE_HOURS) {
          if (hour > turn && run.lane.plan === careful && !run.lane.pendingPlan) {
            run = { ...run, lane: changeLanePlan(track, run.lane, world, { ...plan, verification: 0 }, hour) }
          }
          run = advanceRun(track, run, world, hour).run
          inTests.push(100 * laneAccuracyAt(track, run.lane, world, hour))
        }
        // A run counts whole iterations at each sample.
        fc.pre(Number.isInteger(run.lane.iterationsLanded))
        const line = testsLine(track, run)
        expect(line).toHaveLength(inTests.length)
        // Until the first iteration lands, a run does not tell which of two plans the team had.
        const off = line.map((tests, i) => (run.landed[i] === 0 && i > 0 ? 0 : Math.abs(tests - (inTests[i] ?? 0))))
        expect(Math.max(...off)).toBeLessThan(ROUNDED)
      },
    ),
    { numRuns: 60 },
  )
})

it('[DEB37] a replay draws what tests say of a race as a thin line over the line that the field sees, with the gap as a bracket: it ends where the tests of the finished run ended', () => {
  const { cloud } = TRACKS
  const world = { hazardStart: { cloud: 0, edge: 0, mobile: 0, tiny: 0 }, constraintHours: [], disruptions: [] }
  for (const verification of [0, 0.4, 1]) {
    const started = startRun(cloud, startLane(cloud, { ...HEAVY_PLAN, verification }, world), world)
    const run = finishedRun(cloud, advanceRun(cloud, started, world, CALENDAR_HOURS).run, world, null)
    const last = testsLine(cloud, run).at(-1) ?? 0
    expect(Math.abs(last - 100 * (run.result?.accuracy ?? 0))).toBeLessThan(ROUNDED)
  }
})
