import { expect, it } from 'vitest'
import { joinPace } from '../../../server/rooms/joinPace.ts'

it('[SAF38] new students of one session who come from one address are let in 140 at once and then 10 a second: a flood', () => {
  const wait = joinPace()
  const waits = Array.from({ length: 240 }, () => wait('XNXHR', 'one', 1000))
  expect(waits.filter((one) => one === 0)).toHaveLength(140)
  expect(waits.filter((one) => one !== null && one > 0)).toHaveLength(60)
  expect(Math.max(...waits.map((one) => one ?? 0))).toBeCloseTo(6000)
  // Another address and another session are not held up.
  expect([wait('XNXHR', 'other', 1000), wait('CDFGH', 'one', 1000)]).toEqual([0, 0])
  expect(wait('XNXHR', 'one', 2000)).not.toBeNull()
  expect(wait('XNXHR', 'one', 60_000)).toBe(0)
})

it('[SAF38] new students of one session who come from one address are let in 140 at once and then 10 a second: a hall of 190 in half a minute', () => {
  const wait = joinPace()
  const waits = Array.from({ length: 190 }, (_, i) => wait('XNXHR', 'school', (i * 30_000) / 190))
  expect(new Set(waits)).toEqual(new Set([0]))
})
