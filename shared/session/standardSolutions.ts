import { CONSTRAINT_STAGE_SETS } from '../content/constraints.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../content/scenario.ts'
import { keepScenarioSolutions } from '../sim/match/solutions.ts'
import type { Solutions } from '../sim/solver.ts'
import found from './standardSolutions.json' with { type: 'json' }

/** What the solver finds for the standard scenario, by the stages of its constraints; `npm run solve` writes it. */
export const STANDARD_SOLUTIONS = found as unknown as Readonly<Record<string, Solutions>>

/** Lets the standard scenario keep its solutions, so that no session of this process searches for them. */
export const keepStandardSolutions = (): void => {
  for (const stages of CONSTRAINT_STAGE_SETS) {
    keepScenarioSolutions(withConstraintStages(STANDARD_SCENARIO, stages), STANDARD_SOLUTIONS[stages.join('')] ?? {})
  }
}
