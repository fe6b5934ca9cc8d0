import { describe, expect, it } from 'vitest'
import { type Box, shellOf } from '../../../../client/ui/boardShell.ts'

const WINDOWS = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
  [2560, 1080],
  [800, 1200],
] as const

const right = ({ left, width }: Box) => left + width
const bottom = ({ top, height }: Box) => top + height

describe('shellOf', () => {
  it.each(WINDOWS)('keeps every part inside a window of %i x %i', (width, height) => {
    const { field, column, plate, corner } = shellOf(width, height)
    for (const box of [field, column, plate, corner]) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(right(box)).toBeLessThanOrEqual(width)
      expect(bottom(box)).toBeLessThanOrEqual(height)
      expect(box.width).toBeGreaterThan(0)
    }
  })
  it.each(WINDOWS)('keeps the field and the plate clear of the column at %i x %i', (width, height) => {
    const { field, column, plate, corner } = shellOf(width, height)
    expect(right(field)).toBeLessThan(column.left)
    expect(bottom(field)).toBeLessThanOrEqual(plate.top)
    expect(bottom(column)).toBeLessThanOrEqual(corner.top)
  })
  it('gives 16:9 a field from 2.5% to 70% and a column from 72.5% to 97.5%', () => {
    const { field, column, unit } = shellOf(1920, 1080)
    expect([field.left / 19.2, right(field) / 19.2]).toEqual([2.5, 70])
    expect([column.left / 19.2, right(column) / 19.2]).toEqual([72.5, 97.5])
    expect(unit).toBeCloseTo(10.8)
  })
})
