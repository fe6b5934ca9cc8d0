import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '../../../../client/net/heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A connection and the network it uses. */
const listen = ({ pongMs = 50, answerMs = 50, frameMs = 0 } = {}) => {
  const is = { connectionDead: false, networkSilent: false, pings: 0, questions: 0, silences: 0, silentAt: 0 }
  let heardAt = performance.now()
  const hear = (): void => {
    if (!is.connectionDead && !is.networkSilent) heardAt = performance.now()
  }
  if (frameMs > 0) setInterval(hear, frameMs)
  const stop = startHeartbeat(
    {
      ping: () => {
        is.pings += 1
        setTimeout(hear, pongMs)
      },
      heardAt: () => heardAt,
    },
    (signal) =>
      new Promise((resolve, reject) => {
        is.questions += 1
        signal.addEventListener('abort', reject)
        setTimeout(() => void (is.networkSilent || resolve(null)), answerMs)
      }),
    () => {
      is.silences += 1
      is.silentAt = performance.now()
    },
  )
  return { is, stop }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a heartbeat', () => {
  it('[LOS1] a dead connection on a working network is noticed within two seconds, and once', async () => {
    for (let after = 0; after < 1000; after += 130) {
      const { is, stop } = listen()
      await pass(5000 + after)
      expect(is.silences).toBe(0)
      is.connectionDead = true
      const died = performance.now()
      await pass(10_000)
      expect(is.silences).toBe(1)
      expect(is.silentAt - died).toBeLessThanOrEqual(2000)
      stop()
    }
  })

  it('[LOS2] a slow network is not mistaken for a dead connection', async () => {
    const { is, stop } = listen({ pongMs: 2000, answerMs: 1800 })
    await pass(60_000)
    stop()
    expect(is.silences).toBe(0)
    expect(is.questions).toBeGreaterThan(10)
  })

  it('[LOS3] a network that carries nothing is noticed within four seconds', async () => {
    const { is, stop } = listen()
    await pass(3000)
    is.networkSilent = true
    await pass(4000)
    expect(is.silences).toBe(1)
    stop()
  })

  it('[LOS29] a busy connection is not asked for signs of life', async () => {
    const { is, stop } = listen({ frameMs: 100 })
    await pass(30_000)
    expect([is.pings, is.questions, is.silences]).toEqual([0, 0, 0])
    stop()
    is.connectionDead = true
    await pass(30_000)
    expect([is.pings, is.silences]).toEqual([0, 0])
  })
})
