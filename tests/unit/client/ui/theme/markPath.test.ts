import { describe, expect, it } from 'vitest'
import { MARK_CORNERS, markPath } from '../../../../../client/ui/theme/markPath.ts'
import { MARK_SHAPES } from '../../../../../client/ui/theme/trackTheme.ts'

/** The area of a polygon, by the shoelace formula. */
const areaOf = (corners: readonly (readonly [number, number])[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

describe('the marks', () => {
  it.each(MARK_SHAPES.filter((shape) => shape !== 'circle'))(
    'have the same visual weight as a circle (%s)',
    (shape) => {
      expect(areaOf(MARK_CORNERS[shape])).toBeCloseTo(Math.PI, 6)
    },
  )

  it('are drawn around their point', () => {
    expect(markPath('square', 10, 20, 10)).toBe('M18.86 28.86L1.14 28.86L1.14 11.14L18.86 11.14Z')
    expect(markPath('circle', 10, 20, 4)).toBe('M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z')
  })
})
