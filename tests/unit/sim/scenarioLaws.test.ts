import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CALENDAR_HOURS, MAX_SHRINK_DECADES } from '../../../shared/content/constants.ts'
import { type ScenarioDocument, scenarioFrom } from '../../../shared/content/scenario.ts'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { scenarioDocument } from '../../../shared/protocol/scenarioDocument.ts'
import { MOST_ITERATIONS } from '../../../shared/protocol/scenarioProblems.ts'
import { lostHours } from '../../../shared/sim/constraints.ts'
import { cycleHours, escapeRisk } from '../../../shared/sim/cycle.ts'
import { noiseVariance } from '../../../shared/sim/learning.ts'
import { rankedTeams } from '../../../shared/sim/match/points.ts'
import { project } from '../../../shared/sim/projection.ts'
import { changesPerReleaseFor } from '../../../shared/sim/releaseSize.ts'
import { anyScenario, wildScenario } from '../../support/anyScenario.ts'
import { runBots } from '../../support/botMatch.ts'
import { countingTrack, FAST_SCENARIO, SLOW_SCENARIO } from '../../support/hostileScenario.ts'
import { applyAll, hostCommand, match } from '../../support/matchBuilder.ts'
import { anyGates, anyPlan } from './arbitrary.ts'
import { anyWorld, runLane } from './race.ts'

const ROUNDING = 1e-9

it('[SCN10] every valid scenario follows the laws of the model, on every track and for every plan', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...TRACK_IDS), anyPlan, anyGates, (document, id, plan, gates) => {
      const track = scenarioFrom(document).tracks[id]
      const { accuracy, ceiling, fieldAccuracy, iterations, score, spendK } = project(track, plan)
      for (const value of [accuracy, fieldAccuracy, score, spendK, cycleHours(track, plan)]) {
        expect(Number.isFinite(value)).toBe(true)
      }
      expect(accuracy).toBeLessThanOrEqual(ceiling)
      expect(iterations).toBeLessThanOrEqual(MOST_ITERATIONS)
      expect(escapeRisk(track, plan)).toBeLessThan(1)
      const careful = { ...plan, verification: 1 }
      expect(escapeRisk(track, careful)).toBeLessThanOrEqual(escapeRisk(track, plan) + ROUNDING)
      expect(noiseVariance(track, careful)).toBeLessThanOrEqual(noiseVariance(track, plan) * (1 + ROUNDING))
      expect(lostHours(track, [1, 3, 4])).toBeLessThanOrEqual(lostHours(track, gates) + ROUNDING)
      expect(lostHours(track, gates)).toBeLessThan(CALENDAR_HOURS)
      const richer = { ...track, budgetK: track.budgetK * 2 }
      expect(project(richer, plan).fieldAccuracy).toBeGreaterThanOrEqual(fieldAccuracy - ROUNDING)
      const automated = { ...plan, automation: [2, 2, 2, 2, 2, 2] as const }
      expect(cycleHours(track, automated)).toBeLessThanOrEqual(cycleHours(track, plan) + ROUNDING)
    }),
    { numRuns: 150 },
  )
})

const anyFastPlan = fc
  .tuple(anyPlan, fc.constantFrom(1, 400), fc.boolean())
  .map(([plan, changesPerRelease, smallest]) => ({
    ...plan,
    changesPerRelease,
    shrinkDecades: smallest ? MAX_SHRINK_DECADES : plan.shrinkDecades,
    automation: [2, 2, 2, 2, 2, 2] as const,
    gates: null,
    maxIterations: null,
  }))

it('[SCN22] no plan of a valid scenario has more than 6,000 iterations, however far its numbers are from the standard ones: in the projection', () => {
  expect(scenarioDocument.safeParse(FAST_SCENARIO).error?.issues[0]?.message).toBe('tooFast')
  fc.assert(
    fc.property(wildScenario, fc.constantFrom(...TRACK_IDS), anyFastPlan, (document, id, plan) => {
      expect(project(scenarioFrom(document).tracks[id], plan).iterations).toBeLessThanOrEqual(MOST_ITERATIONS)
    }),
    { numRuns: 60 },
  )
})

it('[SCN22] no plan of a valid scenario has more than 6,000 iterations, however far its numbers are from the standard ones: in a race, whose plan may change', () => {
  const anyChange = fc.tuple(fc.nat(CALENDAR_HOURS - 1), anyFastPlan)
  const run = fc.tuple(fc.constantFrom(...TRACK_IDS), anyFastPlan, anyWorld, fc.array(anyChange, { maxLength: 3 }))
  fc.assert(
    fc.property(wildScenario, run, (document, [id, plan, world, drawn]) => {
      const changes = drawn.map(([hour, plan]) => ({ hour, plan })).sort((a, b) => a.hour - b.hour)
      const { lane } = runLane(scenarioFrom(document).tracks[id], plan, world, changes)
      expect(lane.iterationsLanded).toBeLessThanOrEqual(MOST_ITERATIONS)
    }),
    { numRuns: 60 },
  )
})

it('[SCN11] in any scenario a larger release never holds fewer iterations, so the release size for a count is the smallest', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...TRACK_IDS), anyPlan, (document, id, plan) => {
      const track = scenarioFrom(document).tracks[id]
      const larger = { ...plan, changesPerRelease: plan.changesPerRelease + 1 }
      expect(cycleHours(track, larger)).toBeLessThanOrEqual(cycleHours(track, plan) * (1 + ROUNDING))
      const held = (CALENDAR_HOURS - lostHours(track, plan.gates)) / cycleHours(track, plan)
      expect(changesPerReleaseFor(track, plan, held * (1 - ROUNDING))).toBeLessThanOrEqual(plan.changesPerRelease)
    }),
    { numRuns: 150 },
  )
})

/** Three times what four bots need in a session of the standard scenario. */
const MOST_PROJECTIONS = 3000

/** Has bots play a session to its debrief, and counts how often they and the rules project a plan. */
const played = (document: ScenarioDocument, seed: number) => {
  const lobby = match({
    seed,
    scenario: document,
    preset: 'demo',
    teams: 4,
    tracks: TRACK_IDS,
    bots: ['veteran', 'average', 'speedDemon', 'sotaChaser'],
  })
  const { cloud, edge, mobile, tiny } = lobby.scenario.tracks
  const counted = {
    cloud: countingTrack(cloud),
    edge: countingTrack(edge),
    mobile: countingTrack(mobile),
    tiny: countingTrack(tiny),
  }
  const tracks = {
    cloud: counted.cloud.track,
    edge: counted.edge.track,
    mobile: counted.mobile.track,
    tiny: counted.tiny.track,
  }
  const started = { ...lobby, scenario: { ...lobby.scenario, tracks } }
  const { state } = runBots(applyAll(started, hostCommand({ type: 'goOn' })))
  return { state, projections: Object.values(counted).reduce((sum, { projections }) => sum + projections(), 0) }
}

it('[SCN12] bots play any valid scenario to its debrief, and every number in the results is finite', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(1000), (document, seed) => {
      for (const { points, team } of rankedTeams(played(document, seed).state)) {
        expect(points.total).toBeGreaterThanOrEqual(0)
        expect(points.total).toBeLessThanOrEqual(100)
        expect(Number.isFinite(team.finalRun?.result?.fieldAccuracy)).toBe(true)
      }
    }),
    { numRuns: 6 },
  )
})

it('[SCN26] a session of bots projects a plan at most three times as often as in the standard scenario, whatever valid scenario it plays', () => {
  fc.assert(
    fc.property(fc.oneof(wildScenario, fc.constant(SLOW_SCENARIO)), fc.nat(1000), (document, seed) => {
      expect(played(document, seed).projections).toBeLessThan(MOST_PROJECTIONS)
    }),
    { numRuns: 10 },
  )
})
