import { WEEKS } from '../../../shared/content/constants.ts'

type RaceMonth = {
  /** First and last day in weeks from the start of the race. */
  readonly from: number
  readonly to: number
}

/** The race starts on January 1; its last month ends a day before the deadline. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 31] as const

const monthsFrom = (): RaceMonth[] => {
  let day = 0
  return MONTH_DAYS.map((days) => {
    const from = day / 7
    day += days
    return { from, to: Math.min(WEEKS, day / 7) }
  })
}

export const RACE_MONTHS: readonly RaceMonth[] = monthsFrom()

/** The index of the month that a week falls into; the deadline counts as the last month. */
export const monthAt = (week: number): number => {
  const index = RACE_MONTHS.findIndex(({ to }) => week < to)
  return index < 0 ? RACE_MONTHS.length - 1 : index
}
