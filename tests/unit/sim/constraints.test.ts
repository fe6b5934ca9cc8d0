import { expect, it } from 'vitest'
import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { discoveredAt, discoveryCostHours, lostHours } from '../../../shared/sim/constraints.ts'
import type { Gate } from '../../../shared/sim/plan.ts'

const { cloud } = TRACKS

it.each<[readonly Gate[], number]>([
  [[], 19.2],
  [[5], 9.7],
  [[4], 4.9],
  [[1, 3, 4], 2.9],
])('[SIM20] gates %j lose %f weeks', (gates, weeks) => {
  expect(lostHours(cloud, gates) / HOURS_PER_WEEK).toBeCloseTo(weeks, 1)
})

it('[SIM21] a constraint is found at the first open gate from where it surfaces, or else in Monitoring', () => {
  expect(discoveredAt([2, 5])).toEqual([2, 5, 5])
  expect(discoveredAt([5, 2])).toEqual([2, 5, 5])
  expect(discoveredAt([1, 3, 4])).toEqual([1, 3, 4])
  expect(discoveredAt([])).toEqual([6, 6, 6])
})

it('[SIM22] finding a constraint one stage later doubles its cost', () => {
  for (let stage = 1; stage < 6; stage++) {
    expect(discoveryCostHours(cloud, stage + 1)).toBeCloseTo(2 * discoveryCostHours(cloud, stage), 9)
  }
  expect(discoveryCostHours(cloud, 1)).toBe(33.6)
})

it('[SIM23] a plan without constraints loses no hours to them', () => {
  expect(lostHours(cloud, null)).toBe(0)
  expect(discoveredAt(null)).toEqual([])
})
