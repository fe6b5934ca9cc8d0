import { HOURS_PER_WEEK } from '../content/constants.ts'

/** The calendar week that contains an hour, 1 to 26. */
export const weekOf = (hour: number): number => Math.min(26, Math.floor(hour / HOURS_PER_WEEK) + 1)
