import type { Bookmark } from '../../../shared/replay/timeline.ts'

/** A place on the timeline: one bookmark, or several that would cover one another. */
export type TimelineMark = {
  /** Where it stands: the tick of its first bookmark. */
  readonly tick: number
  readonly bookmarks: readonly Bookmark[]
}

/**
 * Merges bookmarks that fall together. A mark takes in all that follow its first bookmark by less than the ticks that a
 * mark is wide, so that no mark covers another.
 */
export const timelineMarks = (bookmarks: readonly Bookmark[], markTicks: number): readonly TimelineMark[] => {
  const marks: { tick: number; bookmarks: Bookmark[] }[] = []
  for (const bookmark of bookmarks) {
    const last = marks.at(-1)
    if (last && bookmark.tick - last.tick < markTicks) last.bookmarks.push(bookmark)
    else marks.push({ tick: bookmark.tick, bookmarks: [bookmark] })
  }
  return marks
}
