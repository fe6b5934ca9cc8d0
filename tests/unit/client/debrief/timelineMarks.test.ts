import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timelineMarks } from '../../../../client/debrief/view/timelineMarks.ts'
import type { Bookmark } from '../../../../shared/replay/timeline.ts'

const at = (tick: number): Bookmark => ({ kind: 'pass', tick, phase: 'frontierRace', team: 't1', hour: null })

it('[DEB30] bookmarks that fall together on the timeline are one mark, and no mark covers another', () => {
  const ticks = timelineMarks([10, 12, 19, 20, 29, 60].map(at), 10).map(({ bookmarks }) =>
    bookmarks.map(({ tick }) => tick),
  )
  expect(ticks).toEqual([[10, 12, 19], [20, 29], [60]])
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 1, max: 80 }), (drawn, width) => {
      const bookmarks = drawn.sort((a, b) => a - b).map(at)
      const marks = timelineMarks(bookmarks, width)
      expect(marks.flatMap((mark) => mark.bookmarks)).toEqual(bookmarks)
      for (const [i, mark] of marks.entries()) {
        expect(mark.tick).toBe(mark.bookmarks[0]?.tick)
        expect(mark.tick - (marks[i - 1]?.tick ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(width)
      }
    }),
  )
})
