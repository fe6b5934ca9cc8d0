import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linePoints, pulsesOf, restlessness, scatter } from '../../../../client/charts/race/raceLine.ts'

describe('linePoints', () => {
  it('falls with the drift and rises vertically at an iteration', () => {
    expect(linePoints([9000, 8990, 9100], [0, 0, 1])).toEqual([
      { hour: 0, accuracy: 90 },
      { hour: 12, accuracy: 89.9 },
      { hour: 24, accuracy: 89.9 },
      { hour: 24, accuracy: 91 },
    ])
  })
  it('does not step when a pivot costs points', () => {
    expect(linePoints([9500, 9000], [0, 1]).map(({ accuracy }) => accuracy)).toEqual([95, 90])
  })
  it('joins a later piece to the sample before it', () => {
    const whole = linePoints([9000, 8990, 9100, 9090], [0, 0, 1, 1])
    expect(linePoints([9000, 8990, 9100, 9090], [0, 0, 1, 1], 3)).toEqual(whole.slice(-2))
  })
})

describe('pulsesOf', () => {
  it('has one pulse per iteration, with the points it added', () => {
    expect(pulsesOf([9000, 9000, 9060], [4, 4, 6])).toEqual([
      { hour: 18, accuracy: 90.3, learned: expect.closeTo(0.3), iteration: 5 },
      { hour: 24, accuracy: expect.closeTo(90.6), learned: expect.closeTo(0.3), iteration: 6 },
    ])
  })
  it('never learns less than nothing', () => {
    expect(pulsesOf([9000, 8900], [0, 1])[0]?.learned).toBe(0)
  })
  it('gives the same pulses piece by piece as all at once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 40 }), fc.nat(40), (steps, cut) => {
        let count = 0
        const landed = steps.map((step) => {
          count += step
          return count
        })
        const line = steps.map((step, i) => 9000 + i * step)
        const at = Math.min(cut, steps.length)
        const pieces = [...pulsesOf(line.slice(0, at), landed.slice(0, at)), ...pulsesOf(line, landed, at)]
        expect(pieces).toEqual(pulsesOf(line, landed))
      }),
    )
  })
})

describe('restlessness', () => {
  it('is near 0 for an iteration that teaches and near 1 for one that does not', () => {
    expect(restlessness(0.5)).toBeLessThan(0.05)
    expect(restlessness(0.001)).toBeGreaterThan(0.9)
    expect(restlessness(-1)).toBe(1)
  })
})

describe('scatter', () => {
  it('is the same for the same iteration and spreads from -1 to 1', () => {
    const values = Array.from({ length: 400 }, (_, i) => scatter('t1', i))
    expect(values).toEqual(Array.from({ length: 400 }, (_, i) => scatter('t1', i)))
    expect(Math.min(...values)).toBeLessThan(-0.9)
    expect(Math.max(...values)).toBeGreaterThan(0.9)
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(1)
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 400)).toBeLessThan(0.12)
  })
})
