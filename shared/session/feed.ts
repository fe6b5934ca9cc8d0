import type { MatchEvent } from '../sim/match/matchEvent.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { commentary } from '../views/commentary.ts'
import { jsonText } from '../views/jsonText.ts'
import type { FeedLine } from '../views/sessionState.ts'

const LINES_KEPT = 12

/** Appends the commentary on some events, numbered consecutively, and keeps only the last lines. */
export const withEvents = (
  feed: readonly FeedLine[],
  state: MatchState,
  events: readonly MatchEvent[],
): readonly FeedLine[] => {
  if (events.length === 0) return feed
  const comments = events.flatMap((event) => commentary(state, event) ?? [])
  if (comments.length === 0) return feed
  const before = feed.at(-1)?.seq ?? 0
  return [
    ...feed,
    ...comments.map(({ says, ...comment }, index) => ({
      seq: before + index + 1,
      says: jsonText(says),
      ...comment,
    })),
  ].slice(-LINES_KEPT)
}
