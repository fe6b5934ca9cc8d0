import { parentPort, workerData } from 'node:worker_threads'
import { scenarioFrom, withConstraintStages } from '../../shared/content/scenario.ts'
import { solveScenario } from '../../shared/sim/match/solutions.ts'
import type { Unsolved } from './ScenarioSolver.ts'

const { document, stages, tracks } = workerData as Unsolved
parentPort?.postMessage(solveScenario(withConstraintStages(scenarioFrom(document), stages), tracks))
