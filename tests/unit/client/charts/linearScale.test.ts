import { expect, it } from 'vitest'
import { linearScale } from '../../../../client/charts/linearScale.ts'

it('a scale maps its domain onto its range, in either direction', () => {
  const y = linearScale([60, 100], [200, 0])
  expect([60, 80, 100, 110].map(y)).toEqual([200, 100, 0, -50])
})

it('a clamped scale keeps what lies outside the domain at the end of the range', () => {
  const x = linearScale([0, 10], [100, 200], { clamp: true })
  expect([-5, 5, 15].map(x)).toEqual([100, 150, 200])
})

it('a nice scale ends at round values, and its ticks are round', () => {
  const x = linearScale([0, 18.3], [0, 100], { nice: 3 })
  expect(x.ticks(3)).toEqual([0, 5, 10, 15, 20])
  expect(x(20)).toBe(100)
})

it('a domain without width lies at the middle of the range', () => {
  expect(linearScale([3, 3], [0, 100])(3)).toBe(50)
})

it.each([
  [[0, 1], 2, [0, 0.5, 1]],
  [[0, 470], 3, [0, 200, 400]],
  [[87, 99], 4, [88, 90, 92, 94, 96, 98]],
  [[0, 0.7], 4, [0, 0.2, 0.4, 0.6]],
  [[0, 3000], 3, [0, 1000, 2000, 3000]],
  [[5, 5], 3, []],
] as const)('the ticks of %j are round: about %i', (domain, count, ticks) => {
  expect(linearScale(domain, [0, 1]).ticks(count)).toEqual(ticks)
})
