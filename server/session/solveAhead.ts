import { setImmediate } from 'node:timers/promises'
import type { Scenario } from '../../shared/content/scenario.ts'
import { bestPlan } from '../../shared/sim/solver.ts'

/**
 * Finds the best plans of a scenario's tracks one at a time and yields to other work in between, so that the first
 * reveal need not find them all at once. Those of the standard scenario are found once for all sessions.
 */
export const solveAhead = async ({ source, tracks }: Scenario): Promise<void> => {
  if (source === null) return
  for (const track of Object.values(tracks)) {
    for (const bare of [true, false]) {
      await setImmediate()
      bestPlan(track, { bare })
    }
  }
}
