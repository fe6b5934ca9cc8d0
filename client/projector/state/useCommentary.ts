import type { FeedSnapshot } from '../../net/matchSnapshot.ts'
import { useRested } from './useRested.ts'

/** A sentence stays at least this long, so that the last row can read it. */
const READING_MS = 1800

/** The newest line of the feed, one at a time; of lines that arrive while one is being read, only the last is shown. */
export const useCommentary = (feed: readonly FeedSnapshot[]): FeedSnapshot | null => {
  const newest = feed.at(-1) ?? null
  const seq = useRested(newest?.seq, newest?.seq, READING_MS)
  // The line as it is now: the host may have renamed or removed the student it names.
  return feed.find((line) => line.seq === seq) ?? newest
}
