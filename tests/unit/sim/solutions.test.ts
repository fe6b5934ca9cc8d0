import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CONSTRAINT_STAGE_SETS } from '../../../shared/content/constraints.ts'
import { STANDARD_SCENARIO, scenarioFrom, withConstraintStages } from '../../../shared/content/scenario.ts'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { MOST_ITERATIONS } from '../../../shared/protocol/scenarioProblems.ts'
import { STANDARD_SOLUTIONS } from '../../../shared/session/standardSolutions.ts'
import { mostReachable } from '../../../shared/sim/match/leverage.ts'
import { solveScenario } from '../../../shared/sim/match/solutions.ts'
import { project } from '../../../shared/sim/projection.ts'
import { bareFrontier, bestPlan, solveTrack } from '../../../shared/sim/solver.ts'
import { wildScenario } from '../../support/anyScenario.ts'
import { countingTrack, SLOW_SCENARIO } from '../../support/hostileScenario.ts'
import { match } from '../../support/matchBuilder.ts'

/** Twice what the standard tracks need at most. */
const MOST_PROJECTIONS = 60_000

it('[SCN23] the solver has an answer for any valid scenario after a limited number of steps', () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 1, arbitrary: fc.constant(SLOW_SCENARIO) }, { weight: 20, arbitrary: wildScenario }),
      fc.constantFrom(...TRACK_IDS),
      (document, id) => {
        const { track, projections } = countingTrack(scenarioFrom(document).tracks[id])
        const { frontier, bare, full, reach } = solveTrack(track, [[0, 0, 0, 0, 0, 0]])
        expect(projections()).toBeLessThan(MOST_PROJECTIONS)
        for (const { plan, fieldAccuracy } of [bare, full]) {
          expect(project(track, plan).fieldAccuracy).toBe(fieldAccuracy)
          expect(project(track, plan).iterations).toBeLessThanOrEqual(MOST_ITERATIONS)
        }
        expect([...frontier, ...Object.values(reach)].every(Number.isFinite)).toBe(true)
      },
    ),
    { numRuns: 15 },
  )
})

it('[SCN24] a session with a custom scenario searches for nothing: it answers from the solutions in its options', () => {
  const found = solveScenario(withConstraintStages(scenarioFrom(SLOW_SCENARIO), [1, 2, 3]), ['edge'])
  const marked = JSON.parse(JSON.stringify(found))
  marked.edge.full.score = 12.5
  marked.edge.bare.score = 11.5
  marked.edge.frontier[3] = 91.5
  marked.edge.reach['000000'] = 90.5
  const { edge } = match({ scenario: SLOW_SCENARIO, solutions: marked }).scenario.tracks
  expect(bestPlan(edge, { bare: false }).score).toBe(12.5)
  expect(bestPlan(edge, { bare: true }).score).toBe(11.5)
  expect(bareFrontier(edge)[3]).toEqual({ shrinkDecades: 0.15, fieldAccuracy: 91.5 })
  expect(mostReachable(edge, { audit: null })).toBe(90.5)
})

it('[SCN25] the server knows the best plans of the standard scenario: npm run solve has written what the solver finds', () => {
  for (const stages of CONSTRAINT_STAGE_SETS) {
    const found = solveScenario(withConstraintStages(STANDARD_SCENARIO, stages), TRACK_IDS)
    expect(STANDARD_SOLUTIONS[stages.join('')], stages.join()).toEqual(found)
  }
})
