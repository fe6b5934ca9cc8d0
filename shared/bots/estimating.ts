import { STAGES } from '../content/stages.ts'
import type { Strategy } from '../content/strategy.ts'
import type { Track } from '../content/tracks.ts'
import { cycleBreakdown } from '../sim/cycle.ts'
import { HEAVY_PLAN, type Plan } from '../sim/plan.ts'

const BY_HAND: Plan = { ...HEAVY_PLAN }

/**
 * Hours a strategy saves as they can be read from the waterfall: each stage's hours by hand, times what the strategy's
 * sentence says goes. A weight says how large a stage seems to whoever reads.
 */
export const readSaving = (
  t: Track,
  { levels }: Strategy,
  seems: (stage: (typeof STAGES)[number]) => number,
): number => {
  const { stages } = cycleBreakdown(t, BY_HAND)
  return STAGES.reduce((hours, stage, i) => {
    const level = levels[stage] ?? 0
    const left = (stage === t.taxStage ? t.model.taxTimeLeft : t.model.stageTimeLeft)[level]
    return hours + seems(stage) * (stages[i] ?? 0) * (1 - left)
  }, 0)
}
