import { CALENDAR_HOURS, RACE_HIGH, RACE_LOW } from '../../../shared/content/constants.ts'
import type { Box } from '../../ui/boardShell.ts'

export type RaceAxes = {
  readonly x: (hour: number) => number
  readonly y: (accuracy: number) => number
}

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Maps hours and accuracies to a plot; values outside are drawn at its edge. */
export const raceAxes = (plot: Box): RaceAxes => ({
  x: (hour) => plot.left + (between(hour, 0, CALENDAR_HOURS) / CALENDAR_HOURS) * plot.width,
  y: (accuracy) =>
    plot.top + ((RACE_HIGH - between(accuracy, RACE_LOW, RACE_HIGH)) / (RACE_HIGH - RACE_LOW)) * plot.height,
})
