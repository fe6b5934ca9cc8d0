import { useEffect, useRef, useState } from 'preact/hooks'
import type { FeedSnapshot } from '../../net/matchSnapshot.ts'

/** A sentence stays at least this long, so that the last row can read it. */
const READING_MS = 1800

/** The newest line of the feed, one at a time; of lines that arrive while one is being read, only the last is shown. */
export const useCommentary = (feed: readonly FeedSnapshot[]): FeedSnapshot | null => {
  const newest = feed.at(-1) ?? null
  const [shown, setShown] = useState<FeedSnapshot | null>(newest)
  const since = useRef(0)
  useEffect(() => {
    if (newest?.seq === shown?.seq) return
    const wait = Math.max(0, since.current + READING_MS - performance.now())
    const timer = setTimeout(() => {
      since.current = performance.now()
      setShown(newest)
    }, wait)
    return () => clearTimeout(timer)
  }, [newest?.seq, shown?.seq])
  return shown
}
