import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { LINE_SAMPLE_HOURS, type TeamId } from '../../../shared/sim/match/matchState.ts'
import type { BoardLook } from './boardRows.ts'

/** A race's leaderboard tells what changed since the last of these weeks. */
const LOOK_WEEKS = 4

/** The week that changes are counted from: 0, 4, 8... and always at least one week back. */
export const lookWeek = (hour: number): number =>
  Math.max(0, Math.floor((hour / HOURS_PER_WEEK - 1) / LOOK_WEEKS) * LOOK_WEEKS)

type Lined = { readonly id: TeamId; readonly rank: number; readonly line: readonly number[] }

/** Places and accuracies at the start of a week, read from the lines, so that a reload tells the same changes. */
export const raceLook = (teams: readonly Lined[], week: number): BoardLook => {
  const sample = (week * HOURS_PER_WEEK) / LINE_SAMPLE_HOURS
  const known = teams.filter(({ rank, line }) => rank > 0 && line[sample] !== undefined)
  known.sort((a, b) => (b.line[sample] ?? 0) - (a.line[sample] ?? 0) || a.rank - b.rank)
  return new Map(known.map(({ id, line }, i) => [id, { rank: i + 1, value: (line[sample] ?? 0) / 100 }]))
}
