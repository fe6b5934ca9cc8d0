import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { Box } from '../../ui/boardShell.ts'

/** The accuracies a race chart shows, in points. */
export const RACE_FLOOR = 88
const RACE_TOP = 100

export type RaceAxes = {
  readonly x: (hour: number) => number
  readonly y: (accuracy: number) => number
}

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Maps hours and accuracies to a plot; values outside are drawn at its edge. */
export const raceAxes = (plot: Box): RaceAxes => ({
  x: (hour) => plot.left + (between(hour, 0, CALENDAR_HOURS) / CALENDAR_HOURS) * plot.width,
  y: (accuracy) =>
    plot.top + ((RACE_TOP - between(accuracy, RACE_FLOOR, RACE_TOP)) / (RACE_TOP - RACE_FLOOR)) * plot.height,
})
