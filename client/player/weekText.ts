import { HOURS_PER_WEEK, WEEKS } from '../../shared/content/constants.ts'
import { words } from '../text/words.ts'

/** The week an hour of the race lies in, "week 11 of 26". */
export const weekText = (hour: number): string =>
  words().play.weekOf(Math.min(WEEKS, Math.floor(Math.max(0, hour) / HOURS_PER_WEEK) + 1), WEEKS)
