import { expect, test } from 'vitest'
import { fitExponent } from '../../bench/fitExponent.ts'

const sizes = [1, 2, 4, 8, 16]
const exponentOf = (costOf: (size: number) => number): number =>
  fitExponent(sizes.map((size) => ({ size, cost: costOf(size) })))

test.each([0, 0.5, 1, 2])(
  'a cost that grows with the power %d of the size is fitted with that exponent',
  (exponent) => {
    expect(exponentOf((size) => 3.7 * size ** exponent)).toBeCloseTo(exponent, 10)
  },
)

test('a fixed cost added to a linear one is fitted below 1', () => {
  const exponent = exponentOf((size) => 5 + size)
  expect(exponent).toBeGreaterThan(0.3)
  expect(exponent).toBeLessThan(0.9)
})

test('errors up and down by the same factor at mirrored sizes leave the slope unchanged', () => {
  const errors = [1.1, 0.9, 1, 0.9, 1.1]
  const points = sizes.map((size, i) => ({ size, cost: size * (errors[i] ?? 1) }))
  expect(fitExponent(points)).toBeCloseTo(1, 10)
})
