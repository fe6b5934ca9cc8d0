import { STAGES, type Stage } from '../../shared/content/stages.ts'
import type { CycleBreakdown } from '../../shared/sim/cycle.ts'

export const WATERFALL_ROWS = [...STAGES, 'rework'] as const
export type WaterfallRow = Stage | 'rework'

export type WaterfallBar = { readonly row: WaterfallRow; readonly from: number; readonly hours: number }

/** The bars of one cycle in order, each starting where the one before ends; hours. */
export const waterfallBars = (cycle: CycleBreakdown): readonly WaterfallBar[] => {
  let from = 0
  return WATERFALL_ROWS.map((row, i) => {
    const hours = cycle.stages[i] ?? cycle.reworkHours
    const bar = { row, from, hours }
    from += hours
    return bar
  })
}

/** The row that takes most of a cycle. */
export const longestBar = (cycle: CycleBreakdown): WaterfallBar =>
  waterfallBars(cycle).reduce((longest, bar) => (bar.hours > longest.hours ? bar : longest))
