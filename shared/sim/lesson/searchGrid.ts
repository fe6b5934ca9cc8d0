import { DEMANDED_ACCURACY } from '../../content/constants.ts'
import type { Track } from '../../content/tracks.ts'
import type { Automation, AutomationLevel, Gate, Plan } from '../plan.ts'
import { project } from '../projection.ts'
import { proofTerms } from '../proof.ts'

/** Which plans to visit: steps of the two continuous levers, release sizes, gates and how many levels of automation. */
type Grid = {
  readonly shrinkStep: number
  readonly depthStep: number
  readonly releaseSizes: readonly number[]
  readonly gates: readonly Gate[] | null
  readonly automations: readonly Automation[]
}

type Exhausted = {
  readonly plans: number
  readonly accuracy: number
  readonly fieldAccuracy: number
  readonly best: Plan | null
  /** Plans for which the proof that 99% is out of reach does not hold. */
  readonly unproven: number
}

const LEVELS: readonly AutomationLevel[] = [0, 1, 2]

/** All 729 ways to automate six stages. */
export const everyAutomation = (): Automation[] =>
  LEVELS.flatMap((a) =>
    LEVELS.flatMap((b) =>
      LEVELS.flatMap((c) =>
        LEVELS.flatMap((d) => LEVELS.flatMap((e) => LEVELS.map((f): Automation => [a, b, c, d, e, f]))),
      ),
    ),
  )

export const FULL_GRID = {
  shrinkStep: 0.1,
  depthStep: 0.1,
  releaseSizes: [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 25, 40, 80, 200, 400],
  automations: everyAutomation(),
}

const steps = (max: number, step: number): number[] =>
  Array.from({ length: Math.round(max / step) + 1 }, (_, i) => Number((i * step).toFixed(2)))

/** Visits every plan of a grid that the budget can carry. */
export const searchGrid = (track: Track, grid: Grid): Exhausted => {
  let plans = 0
  let accuracy = Number.NEGATIVE_INFINITY
  let fieldAccuracy = Number.NEGATIVE_INFINITY
  let best: Plan | null = null
  let unproven = 0
  for (const automation of grid.automations) {
    for (const shrinkDecades of steps(2, grid.shrinkStep)) {
      for (const verification of steps(1, grid.depthStep)) {
        for (const changesPerRelease of grid.releaseSizes) {
          const { gates } = grid
          const plan = { shrinkDecades, changesPerRelease, verification, automation, gates, maxIterations: null }
          const outcome = project(track, plan)
          if (outcome.overBudget) continue
          plans++
          if (!proofTerms(track, plan, DEMANDED_ACCURACY).outOfReach) unproven++
          accuracy = Math.max(accuracy, outcome.accuracy)
          if (outcome.fieldAccuracy > fieldAccuracy) {
            fieldAccuracy = outcome.fieldAccuracy
            best = plan
          }
        }
      }
    }
  }
  return { plans, accuracy, fieldAccuracy, best, unproven }
}
