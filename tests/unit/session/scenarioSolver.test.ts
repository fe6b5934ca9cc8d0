import { expect, it } from 'vitest'
import { ScenarioSolver } from '../../../server/session/ScenarioSolver.ts'
import { scenarioFrom, withConstraintStages } from '../../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { solveScenario } from '../../../shared/sim/match/solutions.ts'
import { SLOW_SCENARIO } from '../../support/hostileScenario.ts'

const STAGES = [1, 3, 4] as const
const slow = { document: SLOW_SCENARIO, stages: STAGES, tracks: ['mobile', 'tiny'] } as const
const titled = (title: string) =>
  ({ document: { ...STANDARD_DOCUMENT, title }, stages: STAGES, tracks: ['tiny'] }) as const

it('[SES35] a thread finds the same plans as the solver does here, and a scenario is solved once', async () => {
  const solver = new ScenarioSolver(60_000)
  const solutions = await solver.solve(slow)
  expect(solutions).toEqual(solveScenario(withConstraintStages(scenarioFrom(SLOW_SCENARIO), STAGES), slow.tracks))
  expect(await solver.solve({ ...slow })).toBe(solutions)
})

it('[SES36] a scenario that is not solved by its deadline is refused, and the next one has its turn', async () => {
  const solver = new ScenarioSolver(1)
  expect(await Promise.all([solver.solve(titled('A')), solver.solve(titled('B'))])).toEqual([
    'scenarioTooSlow',
    'scenarioTooSlow',
  ])
})

it('[SES37] four scenarios wait for their turn, and more are refused', async () => {
  const solver = new ScenarioSolver(1)
  const answers = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((title) => solver.solve(titled(title))))
  expect(answers.filter((answer) => answer === 'solverBusy')).toHaveLength(2)
  expect(await solver.solve(titled('H'))).toBe('scenarioTooSlow')
})
