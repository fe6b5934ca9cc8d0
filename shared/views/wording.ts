import { HOURS_PER_WEEK, WEEKS } from '../content/constants.ts'

/** The calendar week that contains an hour, 1 to 26. */
export const weekOf = (hour: number): number => Math.min(WEEKS, Math.floor(hour / HOURS_PER_WEEK) + 1)
