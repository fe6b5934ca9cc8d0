import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findServer } from '../../../../client/net/findServer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A network with a given round trip in ms, which never ends while the network is silent. */
const network = (roundTripMs: number) => {
  const state = { isSilent: false, open: 0, mostOpen: 0 }
  const ask = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      state.open += 1
      state.mostOpen = Math.max(state.mostOpen, state.open)
      const close = (settle: () => void) => () => {
        state.open -= 1
        settle()
      }
      signal.addEventListener('abort', close(reject), { once: true })
      if (!state.isSilent) setTimeout(close(resolve), roundTripMs)
    })
  return { state, ask }
}

const found = (ask: (signal: AbortSignal) => Promise<void>, givenUp = new AbortController().signal) => {
  let at: number | null = null
  const started = performance.now()
  const done = findServer(ask, givenUp).then(() => {
    at = performance.now() - started
  })
  return { at: () => at, done }
}

describe('looking for the server', () => {
  it('[LOS4] a server that is up is found in one round trip', async () => {
    const search = found(network(80).ask)
    await vi.advanceTimersByTimeAsync(100)
    expect(search.at()).toBe(80)
  })

  it('[LOS5] after a silence of any length, the server is found within one second and a round trip', async () => {
    for (const silentMs of [500, 1700, 5000, 60_300]) {
      const { state, ask } = network(80)
      state.isSilent = true
      const search = found(ask)
      await vi.advanceTimersByTimeAsync(silentMs)
      state.isSilent = false
      await vi.advanceTimersByTimeAsync(1100)
      expect(search.at()).not.toBeNull()
      expect((search.at() ?? 0) - silentMs).toBeLessThanOrEqual(1080)
    }
  })

  it('[LOS6] a network slower than the polling interval still gets through, with few requests open', async () => {
    const { state, ask } = network(3500)
    const search = found(ask)
    await vi.advanceTimersByTimeAsync(4000)
    expect(search.at()).toBe(3500)
    expect(state.mostOpen).toBeLessThanOrEqual(4)
  })

  it('[LOS7] a search that was abandoned sends no more requests', async () => {
    const { state, ask } = network(80)
    state.isSilent = true
    const givenUp = new AbortController()
    const search = findServer(ask, givenUp.signal)
    const outcome = expect(search).rejects.toThrow('given up')
    await vi.advanceTimersByTimeAsync(2500)
    givenUp.abort()
    await outcome
    await vi.advanceTimersByTimeAsync(10_000)
    expect(state.mostOpen).toBe(3)
  })
})
