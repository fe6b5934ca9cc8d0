import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CALENDAR_HOURS, MAX_SHRINK_DECADES } from '../../../shared/content/constants.ts'
import { scenarioFrom } from '../../../shared/content/scenario.ts'
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
import { FAST_SCENARIO } from '../../support/hostileScenario.ts'
import { applyAll, hostCommand, match } from '../../support/matchBuilder.ts'
import { anyGates, anyPlan } from './arbitrary.ts'

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

it('[SCN22] no plan of a valid scenario has more than 6,000 iterations, however far its numbers are from the standard ones', () => {
  expect(scenarioDocument.safeParse(FAST_SCENARIO).error?.issues[0]?.message).toBe('tooFast')
  fc.assert(
    fc.property(wildScenario, fc.constantFrom(...TRACK_IDS), anyFastPlan, (document, id, plan) => {
      expect(project(scenarioFrom(document).tracks[id], plan).iterations).toBeLessThanOrEqual(MOST_ITERATIONS)
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

it('[SCN12] bots play any valid scenario to its debrief, and every number in the results is finite', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(1000), (document, seed) => {
      const lobby = match({
        seed,
        scenario: document,
        preset: 'demo',
        teams: 4,
        tracks: TRACK_IDS,
        bots: ['veteran', 'average', 'speedDemon', 'sotaChaser'],
      })
      const { state } = runBots(applyAll(lobby, hostCommand({ type: 'goOn' })))
      for (const { points, team } of rankedTeams(state)) {
        expect(points.total).toBeGreaterThanOrEqual(0)
        expect(points.total).toBeLessThanOrEqual(100)
        expect(Number.isFinite(team.finalRun?.result?.fieldAccuracy)).toBe(true)
      }
    }),
    { numRuns: 6 },
  )
})
