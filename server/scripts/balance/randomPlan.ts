import type { Track } from '../../../shared/content/tracks.ts'
import { isOverBudget } from '../../../shared/sim/money.ts'
import type { AutomationLevel, Gate, Plan } from '../../../shared/sim/plan.ts'
import { drawInt, type Random } from '../../../shared/sim/random.ts'

const GATES: readonly Gate[] = [1, 2, 3, 4, 5]

/** A random number generator with internal state, for searches that are never replayed. */
export type Dice = (n: number) => number

export const createDice = (random: Random): Dice => {
  let state = random
  return (n) => {
    const [value, next] = drawInt(state, n)
    state = next
    return value
  }
}

const level = (dice: Dice): AutomationLevel => ([0, 1, 2] as const)[dice(3)] ?? 0

/** Draws a plan that the budget can pay for from the whole range of the levers; a third use the bare pipeline. */
export const randomPlan = (track: Track, dice: Dice): Plan => {
  for (;;) {
    const bare = dice(3) === 0
    const shrinkDecades = dice(41) / 20
    const size = dice(2) === 0 ? 1 + dice(20) : Math.round(10 ** (shrinkDecades * (0.5 + dice(100) / 100)))
    const plan: Plan = {
      shrinkDecades,
      changesPerRelease: Math.min(400, Math.max(1, size)),
      verification: dice(21) / 20,
      automation: bare
        ? [0, 0, 0, 0, 0, 0]
        : [level(dice), level(dice), level(dice), level(dice), level(dice), level(dice)],
      gates: bare ? null : GATES.filter(() => dice(2) === 0),
      maxIterations: dice(3) === 0 ? 1 + dice(100) : null,
    }
    if (!isOverBudget(track, plan)) return plan
  }
}
