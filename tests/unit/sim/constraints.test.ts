import { expect, it } from 'vitest'
import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { CONSTRAINT_STAGE_SETS, type ConstraintStages } from '../../../shared/content/constraints.ts'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { bestGates, discoveredAt, discoveryCostHours, GATE_SETS, lostHours } from '../../../shared/sim/constraints.ts'
import { constraintStagesOf } from '../../../shared/sim/match/createMatch.ts'
import type { Gate } from '../../../shared/sim/plan.ts'

const { cloud } = TRACKS
const at = (constraintStages: ConstraintStages) => ({ ...cloud, constraintStages })

it.each<[ConstraintStages, readonly Gate[], number, readonly Gate[], number]>([
  [[1, 2, 3], [2, 3], 436.8, [1, 3], 470.4],
  [[1, 2, 4], [2, 4], 571.2, [1, 2, 4], 621.6],
  [[1, 3, 4], [1, 3, 4], 688.8, [3, 4], 705.6],
  [[2, 3, 4], [3, 4], 705.6, [2, 3, 4], 722.4],
])(
  '[SIM20] constraints at %j: gates %j lose the least, %f h, and %j lose %f h',
  (stages, best, least, second, more) => {
    expect(bestGates(at(stages))).toEqual(best)
    expect(lostHours(at(stages), best)).toBeCloseTo(least, 9)
    expect(lostHours(at(stages), second)).toBeCloseTo(more, 9)
    const others = GATE_SETS.filter((gates) => gates.join() !== best.join() && gates.join() !== second.join())
    for (const gates of others) expect(lostHours(at(stages), gates)).toBeGreaterThanOrEqual(more)
    expect(lostHours(at(stages), []) / HOURS_PER_WEEK).toBeCloseTo(19.2, 9)
  },
)

it('[SIM21] a constraint is found at the first open gate from where it shows, else in Monitoring', () => {
  expect(discoveredAt(at([1, 3, 4]), [2, 5])).toEqual([2, 5, 5])
  expect(discoveredAt(at([1, 3, 4]), [5, 2])).toEqual([2, 5, 5])
  expect(discoveredAt(at([1, 2, 3]), [2, 5])).toEqual([2, 2, 5])
  expect(discoveredAt(at([2, 3, 4]), [])).toEqual([6, 6, 6])
})

it('[SIM22] finding a constraint one stage later doubles its cost', () => {
  for (let stage = 1; stage < 6; stage++) {
    expect(discoveryCostHours(cloud, stage + 1)).toBeCloseTo(2 * discoveryCostHours(cloud, stage), 9)
  }
  expect(discoveryCostHours(cloud, 1)).toBe(33.6)
})

it('[SIM23] a plan without constraints loses no hours to them', () => {
  expect(lostHours(cloud, null)).toBe(0)
  expect(discoveredAt(cloud, null)).toEqual([])
})

it('[SIM122] a seed draws one of the four sets of constraints, and each set comes up about equally often', () => {
  const drawn = Array.from({ length: 2000 }, (_, seed) => constraintStagesOf(seed).join(''))
  for (const set of CONSTRAINT_STAGE_SETS) {
    const share = drawn.filter((one) => one === set.join('')).length / drawn.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  }
  expect(constraintStagesOf(7)).toEqual(constraintStagesOf(7))
})
