import { describe, expect, it } from 'vitest'
import {
  LANDING_MS,
  landOn,
  moveTo,
  patchInterval,
  resting,
  valueAt,
} from '../../../../client/projector/view/raceMotion.ts'
import { shownHour } from '../../../../client/projector/view/shownHour.ts'
import { CALENDAR_HOURS } from '../../../../shared/content/constants.ts'

describe('moveTo', () => {
  it('moves evenly and arrives when the next patch is due', () => {
    const motion = moveTo(resting(10), 20, 1000, 100)
    expect([1000, 1050, 1100, 5000].map((now) => valueAt(motion, now))).toEqual([10, 15, 20, 20])
  })
  it('turns without a jump when a patch comes early', () => {
    const first = moveTo(resting(0), 10, 0, 100)
    expect(valueAt(moveTo(first, 100, 50, 100), 50)).toBe(5)
  })
})

describe('landOn', () => {
  it('overshoots its value and settles on it', () => {
    const motion = landOn(resting(90), 91, 0)
    const path = Array.from({ length: 26 }, (_, i) => valueAt(motion, i * 10))
    expect(Math.max(...path)).toBeGreaterThan(91.05)
    expect(valueAt(motion, LANDING_MS)).toBe(91)
  })
})

describe('patchInterval', () => {
  it('follows the network slowly and does not treat a pause as an interval', () => {
    expect(patchInterval(100, 150)).toBeCloseTo(110)
    expect(patchInterval(100, 30_000)).toBe(100)
  })
})

it('[RAC10] a finished race is drawn at its end, whatever phase is open', () => {
  expect(shownHour({ hour: 0 })).toBe(0)
  expect(shownHour({ hour: 1200 })).toBe(1200)
  expect(shownHour({ hour: -1 })).toBe(CALENDAR_HOURS)
})
