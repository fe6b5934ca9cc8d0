import { describe, expect, it } from 'vitest'
import { ladderFloor } from '../../../../client/projector/view/boardEquation.ts'

const GOAL = 99

describe('ladderFloor', () => {
  it.each([
    [98.9, 90],
    [94.5, 90],
    [93, 80],
    [88.8, 70],
    [50, 0],
    [10, 0],
  ])('starts the ladder for a target of %d%% at %d%%', (offered, floor) => {
    expect(ladderFloor(offered, GOAL)).toBe(floor)
  })

  it('gives the target at least half of the ladder, from half of the goal up', () => {
    for (let offered = GOAL / 2; offered <= GOAL; offered += 0.1) {
      const floor = ladderFloor(offered, GOAL)
      expect((offered - floor) / (GOAL - floor)).toBeGreaterThanOrEqual(0.5)
    }
  })
})
