import type { Track } from '../../content/tracks.ts'
import { bestGates, lostHours } from '../constraints.ts'
import { crossoverWeek } from '../crossover.ts'
import { cycleBreakdown, cycleHours, taxStageIndex } from '../cycle.ts'
import { startAccuracy } from '../learning.ts'
import { onceFor } from '../onceFor.ts'
import { type Automation, HEAVY_PLAN, LIGHT_PLAN } from '../plan.ts'
import { planRates } from '../planRates.ts'

const TRAINING_AUTOMATED: Automation = [0, 0, 2, 0, 0, 0]

/** The numbers that questions and lessons name, as they are on a track of the session's scenario. */
export type LessonNumbers = {
  /** Points the light model starts behind the heavy one. */
  readonly behind: number
  /** How many times as fast it iterates while nothing goes wrong. */
  readonly times: number
  /** About the week from which it leads, 1 to 26. */
  readonly week: number
  /** Share of a cycle that automating Training saves. */
  readonly fell: number
  /** Share of a cycle that the tax stage takes. */
  readonly taxShare: number
  /** Hours lost where gates find every constraint at once. */
  readonly gatedHours: number
}

export const lessonNumbers = onceFor((t: Track): LessonNumbers => {
  const { stages, cycleHours: cycle } = cycleBreakdown(t, HEAVY_PLAN)
  return {
    behind: startAccuracy(t, HEAVY_PLAN.shrinkDecades) - startAccuracy(t, LIGHT_PLAN.shrinkDecades),
    times: planRates(t, HEAVY_PLAN).workHours / planRates(t, LIGHT_PLAN).workHours,
    week: Math.max(1, Math.round(crossoverWeek(t))),
    fell: 1 - cycleHours(t, { ...HEAVY_PLAN, automation: TRAINING_AUTOMATED }) / cycle,
    taxShare: (stages[taxStageIndex(t)] ?? 0) / cycle,
    gatedHours: lostHours(t, bestGates(t)),
  }
})
