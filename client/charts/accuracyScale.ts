import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { WEEKS } from '../../shared/content/constants.ts'
import type { LinePoint } from '../../shared/sim/projectionLine.ts'
import type { LinePoint as RacePoint } from './race/raceLine.ts'

/** The `d` of a path through the points of a race line. */
export const linePathOf = (
  points: readonly RacePoint[],
  x: (hour: number) => number,
  y: (accuracy: number) => number,
): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ hour, accuracy }) => `${x(hour).toFixed(1)} ${y(accuracy).toFixed(1)}`).join('L')}`

export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export type Axes = { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number> }

/** Scales for weeks (horizontal) and for a range of accuracies (vertical). */
export const accuracyAxes = ({ left, right, top, bottom }: Frame, low: number, high: number): Axes => ({
  x: scaleLinear([0, WEEKS], [left, right]),
  y: scaleLinear([low, high], [bottom, top]),
})

/** SVG path of a projected line. */
export const linePath = (points: readonly LinePoint[], { x, y }: Axes): string =>
  line<LinePoint>(
    ({ week }) => Math.round(x(week) * 10) / 10,
    ({ accuracy }) => Math.round(y(accuracy) * 10) / 10,
  )(points as LinePoint[]) ?? ''

/** Evenly spaced accuracies for the grid. */
export const accuracyTicks = (low: number, high: number, step = 2): number[] => {
  const first = Math.ceil(low / step) * step
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step)
}
