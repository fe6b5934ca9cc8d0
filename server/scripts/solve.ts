import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONSTRAINT_STAGE_SETS } from '../../shared/content/constraints.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../../shared/content/scenario.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { solveScenario } from '../../shared/sim/match/solutions.ts'

/** Solves the standard scenario for every set of constraints and writes what the server starts with: npm run solve */
const solutions = CONSTRAINT_STAGE_SETS.map((stages) => [
  stages.join(''),
  solveScenario(withConstraintStages(STANDARD_SCENARIO, stages), TRACK_IDS),
])
const file = join(import.meta.dirname, '../../shared/session/standardSolutions.json')
writeFileSync(file, `${JSON.stringify(Object.fromEntries(solutions))}\n`)
