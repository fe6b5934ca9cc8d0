import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { jsonText } from './jsonText.ts'
import type { FeedLine } from './sessionState.ts'

/** A session's commentary with the names that students have now; lines about a student who was removed are left out. */
export const publicFeed = (state: MatchState, feed: readonly FeedLine[]): readonly FeedLine[] =>
  feed.flatMap((line) => {
    if (line.kind !== 'seatTaken') return [line]
    const [name, id, team] = JSON.parse(line.says) as ['seatTaken', string, string]
    const seat = findSeat(state, id)
    return seat ? [{ ...line, says: jsonText([name, seat.name, team]) }] : []
  })
