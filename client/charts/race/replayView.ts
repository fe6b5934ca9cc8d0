import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Bookmark, RecordedRace } from '../../../shared/replay/timeline.ts'
import { lastIndex, lastWhere } from '../../../shared/sim/lastIndex.ts'
import { LINE_SAMPLE_HOURS, type RaceRun, type TeamId, TICKS_PER_SECOND } from '../../../shared/sim/match/matchState.ts'
import type { Phase } from '../../../shared/sim/match/phases.ts'

/** The week in which a team passed the rival for good; null if it never did. */
export const passedWeek = ({ passedHour }: RaceRun): number | null =>
  passedHour === null ? null : Math.max(1, Math.ceil(passedHour / HOURS_PER_WEEK))

/** The race that belongs to a tick: the one under way, or else the last one before it, or else the first one. */
export const raceAt = ({ timeline }: Replay, tick: number): RecordedRace | null =>
  lastWhere(timeline.races, ({ from }) => from <= tick) ?? timeline.races[0] ?? null

/** How far a tick is into a race, in simulated hours. */
export const hourAt = (race: RecordedRace, tick: number): number => {
  if (tick >= race.to) return race.hour
  const sample = lastIndex(race.sampleTicks, (at) => at <= tick)
  const from = race.sampleTicks[sample]
  const to = race.sampleTicks[sample + 1]
  if (from === undefined) return 0
  const share = to === undefined || to <= from ? 0 : Math.min(1, (tick - from) / (to - from))
  return Math.min(race.hour, CALENDAR_HOURS, (sample + share) * LINE_SAMPLE_HOURS)
}

export const phaseAt = ({ timeline }: Replay, tick: number): Phase =>
  (timeline.segments.find(({ from, to }) => from <= tick && tick < to) ?? timeline.segments.at(-1))?.phase ?? 'lobby'

/** The latest bookmark at or before a tick; bookmarks are not shown for longer than this after they occur. */
const TOLD_TICKS = 60 * TICKS_PER_SECOND
export const momentAt = (bookmarks: readonly Bookmark[], tick: number): Bookmark | null => {
  const last = lastWhere(bookmarks, (bookmark) => bookmark.tick <= tick)
  return last && tick - last.tick < TOLD_TICKS ? last : null
}

/** The next bookmark before or after a tick; null when there is none. */
export const nextMoment = (bookmarks: readonly Bookmark[], tick: number, forward: boolean): Bookmark | null =>
  (forward
    ? bookmarks.find((bookmark) => bookmark.tick > tick)
    : lastWhere(bookmarks, (bookmark) => bookmark.tick < tick)) ?? null

/** The week in which a student expected the lead to change, and the one of their first vote where they voted twice. */
export type GuessedWeek = { readonly week: number; readonly first: number | null }

/** The weeks in which a team's students expected the lead to change. */
export const guessedWeeks = ({ last }: Replay, team: TeamId): readonly GuessedWeek[] =>
  last.seats.flatMap(({ team: own, frontierLock, frontierFirst }) =>
    own === team && frontierLock?.leader === 'fast'
      ? [{ week: frontierLock.week, first: frontierFirst?.leader === 'fast' ? frontierFirst.week : null }]
      : [],
  )
