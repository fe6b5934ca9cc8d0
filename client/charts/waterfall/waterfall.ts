import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import type { CycleBreakdown } from '../../../shared/sim/cycle.ts'
import { percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

export const WATERFALL_ROWS = [...STAGES, 'rework'] as const
export type WaterfallRow = Stage | 'rework'

export const rowName = (row: WaterfallRow): string =>
  row === 'rework' ? words().instruments.waterfall.rework : words().terms.stages[row]

type WaterfallBar = { readonly row: WaterfallRow; readonly from: number; readonly hours: number }

/** The bars of one cycle in order, in hours; each starts where the previous one ends. */
export const waterfallBars = (cycle: CycleBreakdown): readonly WaterfallBar[] => {
  let from = 0
  return WATERFALL_ROWS.map((row, i) => {
    const hours = cycle.stages[i] ?? cycle.reworkHours
    const bar = { row, from, hours }
    from += hours
    return bar
  })
}

/** The row that takes the largest part of a cycle. */
export const longestBar = (cycle: CycleBreakdown): WaterfallBar =>
  waterfallBars(cycle).reduce((longest, bar) => (bar.hours > longest.hours ? bar : longest))

/** The longest row now and before: "Labeling: 46% of each cycle, was 65%". */
export const waterfallReading = (now: CycleBreakdown, was: CycleBreakdown): string => {
  const { row } = longestBar(now)
  const share = (cycle: CycleBreakdown) =>
    (waterfallBars(cycle).find((bar) => bar.row === row)?.hours ?? 0) / cycle.cycleHours
  const [shown, before] = [share(now), share(was)]
  const text = words().instruments.waterfall
  return percentText(shown) === percentText(before)
    ? text.takes(rowName(row), shown)
    : text.fell(rowName(row), shown, before)
}
