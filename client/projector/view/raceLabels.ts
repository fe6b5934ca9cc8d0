import { CALENDAR_HOURS, WEEKS } from '../../../shared/content/constants.ts'

/**
 * Heights for labels next to their marks: in the given order, at least `pitch` apart, within bounds, and as close to
 * the wanted heights as that allows (least squares). `wanted` is sorted from top to bottom.
 */
export const spreadLabels = (wanted: readonly number[], pitch: number, top: number, bottom: number): number[] => {
  const room = bottom - top
  const step = wanted.length > 1 ? Math.min(pitch, room / (wanted.length - 1)) : pitch
  const blocks: { sum: number; count: number }[] = []
  for (const [i, y] of wanted.entries()) {
    let block = { sum: y - i * step, count: 1 }
    for (let above = blocks.at(-1); above && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      block = { sum: block.sum + above.sum, count: block.count + above.count }
      blocks.pop()
    }
    blocks.push(block)
  }
  const highest = bottom - step * (wanted.length - 1)
  const places: number[] = []
  for (const { sum, count } of blocks) {
    const base = Math.min(Math.max(sum / count, top), Math.max(top, highest))
    for (let n = 0; n < count; n++) places.push(base + places.length * step)
  }
  return places
}

/** What a label has space for, by its side of the now-line. */
export type LabelPlan = {
  readonly side: 'right' | 'left'
  /** Width for the name. */
  readonly name: number
  readonly accuracy: boolean
  readonly iterations: boolean
}

export type LabelWidths = {
  /** Distance from the now-line to the label's mark. */
  readonly leader: number
  readonly name: number
  readonly accuracy: number
  readonly iterations: number
}

/** Right of the now-line a name may be cut to this share; on the left it would cover the lines. */
const LEAST_NAME = 0.5
/** Share of the calendar after which names go left of the now-line, however much space there is. */
const FLIP_AFTER = 20 / WEEKS

/**
 * Chooses the columns of the labels at an hour of the race: first the iterations are dropped, then the accuracy; then
 * names move to the left of the now-line, where there is space for everything again. Names are cut to the available
 * space, so that no label leaves the plot.
 */
export const labelPlan = (hour: number, plotWidth: number, widths: LabelWidths): LabelPlan => {
  const passed = hour / CALENDAR_HOURS
  const right = (1 - passed) * plotWidth - widths.leader
  const left = passed * plotWidth - widths.leader
  const staysRight = passed <= FLIP_AFTER && (right >= LEAST_NAME * widths.name || right >= left)
  const room = staysRight ? right : left
  return {
    side: staysRight ? 'right' : 'left',
    name: Math.max(0, Math.min(widths.name, room)),
    accuracy: room >= widths.name + widths.accuracy,
    iterations: room >= widths.name + widths.accuracy + widths.iterations,
  }
}
