import { CALENDAR_HOURS, HOURS_PER_WEEK, RACE_HIGH, RACE_LOW, WEEKS } from '../../../shared/content/constants.ts'
import type { LinePoint } from '../../../shared/sim/projectionLine.ts'
import { linearScale } from '../linearScale.ts'
import type { LinePoint as RacePoint } from './raceLine.ts'

export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Scale = (value: number) => number

/** A picture of a race: where its hours, its weeks and its accuracies are, px. */
export type RacePlot = { readonly frame: Frame; readonly x: Scale; readonly weekX: Scale; readonly y: Scale }

/** The accuracies on a race's axis that have a line, in a large chart and in a small one. */
export const RACE_TICKS = { large: [90, 92, 94, 96, 98], small: [90, 94] } as const
/** The weeks on a race's axis that have a number. */
export const RACE_WEEK_TICKS: readonly number[] = [4, 8, 12, 16, 20, 24]

/** The calendar across, accuracy up, between two accuracies; what lies outside is drawn at the edge. */
export const racePlot = (frame: Frame, low = RACE_LOW, high = RACE_HIGH): RacePlot => {
  const x = linearScale([0, CALENDAR_HOURS], [frame.left, frame.right], { clamp: true })
  return {
    frame,
    x,
    weekX: (week) => x(week * HOURS_PER_WEEK),
    y: linearScale([low, high], [frame.bottom, frame.top], { clamp: true }),
  }
}

/** Every second week up to an hour: the rows of a race's table. */
export const tableWeeks = (until = CALENDAR_HOURS): readonly number[] =>
  Array.from({ length: WEEKS / 2 + 1 }, (_, i) => i * 2).filter((week) => week * HOURS_PER_WEEK <= until)

/** The `d` of a path through points, to a tenth of a px. */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`

/** The `d` of a race line. */
export const racePath = (line: readonly RacePoint[], { x, y }: RacePlot): string =>
  pathThrough(line.map(({ hour, accuracy }) => [x(hour), y(accuracy)]))

/** The `d` of a projected line. */
export const projectedPath = (line: readonly LinePoint[], { weekX, y }: RacePlot): string =>
  pathThrough(line.map(({ week, accuracy }) => [weekX(week), y(accuracy)]))

/** Evenly spaced accuracies for the grid. */
export const accuracyTicks = (low: number, high: number, step = 2): readonly number[] => {
  const first = Math.ceil(low / step) * step
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step)
}
