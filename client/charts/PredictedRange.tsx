import { words } from '../text/words.ts'
import type { RacePlot } from './race/racePlot.ts'

export type Range = { readonly low: number; readonly high: number }

type PredictedRangeProps = {
  readonly range: Range
  readonly plot: RacePlot
  /** Heights of existing text, px; the label avoids them. */
  readonly taken: readonly number[]
}

/** Height of a label with its margins, px. */
const LABEL = 15

/** The student's predicted range for the maximum accuracy, as a band behind the lines, inside an SVG. */
export const PredictedBand = ({ range, plot: { frame, y } }: Omit<PredictedRangeProps, 'taken'>) => {
  const top = Math.max(frame.top, y(range.high))
  const bottom = Math.min(frame.bottom, y(range.low))
  if (bottom < top) return null
  return (
    <rect
      x={frame.left}
      y={top}
      width={frame.right - frame.left}
      height={Math.max(2, bottom - top)}
      fill="var(--team)"
      opacity={0.18}
    />
  )
}

/** The label next to the band, where there is a free place for it. */
export const PredictedRangeLabel = ({ range, plot: { frame, y }, taken }: PredictedRangeProps) => {
  const top = y(range.high)
  const bottom = y(range.low)
  const places = [top - 5, ...(bottom - top > LABEL ? [bottom - 4, top + 18] : []), bottom + 13, bottom + 28, top - 20]
  const inside = places.filter((at) => at > frame.top + 8 && at < frame.bottom - 4)
  // Without a free place the band speaks for itself: words over other words could not be read.
  const at = inside.find((place) => taken.every((other) => Math.abs(other - place) >= LABEL))
  return at === undefined ? null : (
    <text x={frame.left + 8} y={at} class="soft halo">
      {words().instruments.youSaidRange(range.low, range.high)}
    </text>
  )
}
