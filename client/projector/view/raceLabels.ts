import { CALENDAR_HOURS, WEEKS } from '../../../shared/content/constants.ts'

/**
 * Heights for labels that want to be beside their marks: in the given order, at least a pitch apart, inside the bounds and
 * as near to what they want as that allows (least squares). `wanted` is sorted downwards on the screen.
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

/** What a label has room for, by its side of the now-line. */
export type LabelPlan = {
  readonly side: 'right' | 'left'
  /** Room for the name. */
  readonly name: number
  readonly accuracy: boolean
  readonly iterations: boolean
}

export type LabelWidths = {
  /** From the now-line to the label's mark. */
  readonly leader: number
  readonly name: number
  readonly accuracy: number
  readonly iterations: number
}

/** Right of the now-line a name may be cut to this share: on the left it would cover the lines. */
const LEAST_NAME = 0.5
/** The share of the calendar after which names stand left of the now-line, whatever room there is. */
const FLIP_AFTER = 20 / WEEKS

/**
 * Chooses the columns of the labels at an hour of the race: first the iterations go, then the accuracy, then the names flip
 * to the left of the now-line, where there is room for all again. Names are cut to the room there is, so that no label
 * leaves the plot.
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
