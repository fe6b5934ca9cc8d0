import { setImmediate as aTurn } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { inTurns } from '../../../server/session/inTurns.ts'

afterEach(() => vi.restoreAllMocks())

it('[SES38] a session is brought back in pieces of a few milliseconds, and everybody else has a turn after each', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  let taken = 0
  const steps = function* (): Generator<void, string> {
    for (; taken < 40; taken++) {
      now += 3
      yield
    }
    return 'done'
  }
  const work = inTurns(steps())
  expect(taken).toBeLessThan(4)
  await aTurn()
  await aTurn()
  expect(taken).toBeLessThan(12)
  expect(await work).toBe('done')
  expect(taken).toBe(40)
})
