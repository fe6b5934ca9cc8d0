import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '../../../client/net/heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a heartbeat', () => {
  it('[LOS1] a page notices within four seconds that nothing answers any more, and says so once', () => {
    let answers = true
    let silences = 0
    const stop = startHeartbeat(
      (answered) => void (answers && setTimeout(answered, 100)),
      () => silences++,
    )
    vi.advanceTimersByTime(30_000)
    expect(silences).toBe(0)
    answers = false
    vi.advanceTimersByTime(4000)
    expect(silences).toBe(1)
    vi.advanceTimersByTime(30_000)
    expect(silences).toBe(1)
    stop()
  })

  it('[LOS2] a slow answer is no silence', () => {
    let silences = 0
    const stop = startHeartbeat(
      (answered) => void setTimeout(answered, 2400),
      () => silences++,
    )
    vi.advanceTimersByTime(60_000)
    stop()
    expect(silences).toBe(0)
  })

  it('[LOS3] a heartbeat that was stopped asks nothing and says nothing', () => {
    let asked = 0
    startHeartbeat(
      () => asked++,
      () => expect.unreachable(),
    )()
    vi.advanceTimersByTime(30_000)
    expect(asked).toBe(0)
  })
})
