import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelPlan, spreadLabels } from '../../../../client/projector/view/raceLabels.ts'

describe('spreadLabels', () => {
  it('leaves labels where they want to be if they are apart', () => {
    expect(spreadLabels([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90])
  })
  it('spreads a cluster evenly around its middle', () => {
    expect(spreadLabels([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60])
  })
  it('pushes a cluster at an edge inward', () => {
    expect(spreadLabels([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100])
  })
  it('tightens the spacing if there is not enough space for the labels', () => {
    expect(spreadLabels([0, 0, 0, 0, 0], 50, 0, 100)).toEqual([0, 25, 50, 75, 100])
  })
  it('never overlaps, never leaves the bounds and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 20 }), (ys) => {
        const wanted = ys.sort((a, b) => a - b)
        const placed = spreadLabels(wanted, 12, 0, 300)
        expect(placed).toHaveLength(wanted.length)
        for (const [i, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-9)
          expect(y).toBeLessThanOrEqual(300 + 1e-9)
          if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9)
        }
      }),
    )
  })
})

describe('labelPlan', () => {
  const widths = { leader: 8, name: 24, accuracy: 12, iterations: 14 }
  const at = (week: number) => labelPlan(week * 168, 107, widths)
  it('shows everything to the right of the current-time line early in the race', () => {
    expect(at(6)).toEqual({ side: 'right', name: 24, accuracy: true, iterations: true })
  })
  it('drops the iterations first, then the accuracy', () => {
    expect(at(13)).toEqual({ side: 'right', name: 24, accuracy: true, iterations: false })
    expect(at(17)).toEqual({ side: 'right', name: 24, accuracy: false, iterations: false })
  })
  it('switches to the left after week 20 with all columns', () => {
    expect(at(20.5)).toEqual({ side: 'left', name: 24, accuracy: true, iterations: true })
    expect(at(26)).toEqual({ side: 'left', name: 24, accuracy: true, iterations: true })
  })
  it('cuts names on the right, and switches early if little would be left of them', () => {
    expect(labelPlan(14 * 168, 60, widths)).toMatchObject({ side: 'right', name: (12 / 26) * 60 - 8 })
    expect(labelPlan(18 * 168, 60, widths).side).toBe('left')
  })
  it('never plans a label wider than the plot beside the current-time line', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 26, noNaN: true }),
        fc.double({ min: 35, max: 120, noNaN: true }),
        (week, width) => {
          const { side, name, accuracy, iterations } = labelPlan(week * 168, width, widths)
          const label = widths.leader + name + (accuracy ? widths.accuracy : 0) + (iterations ? widths.iterations : 0)
          const room = side === 'right' ? (1 - week / 26) * width : (week / 26) * width
          expect(label).toBeLessThanOrEqual(Math.max(room, widths.leader) + 1e-9)
        },
      ),
    )
  })
})
