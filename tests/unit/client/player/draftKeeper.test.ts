import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../client/net/connection.ts'
import { createDraftKeeper } from '../../../../client/player/state/draftKeeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const OFFLINE: Reply = { ok: false, reason: 'disconnected' }

/** A keeper whose server gives the replies in order, then accepts everything. */
const setUp = (...replies: readonly Reply[]) => {
  const sent: { readonly draft: number; readonly atMs: number }[] = []
  const started = performance.now()
  const keeper = createDraftKeeper(async (draft: number): Promise<Reply> => {
    sent.push({ draft, atMs: performance.now() - started })
    return replies[sent.length - 1] ?? { ok: true }
  })
  return { keeper, sent }
}

it('sends drafts at most once a second, and always the last one', async () => {
  const { keeper, sent } = setUp()
  for (let step = 1; step <= 50; step++) {
    keeper.keep(step)
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.advanceTimersByTimeAsync(2000)
  const gaps = sent.slice(1).map(({ atMs }, i) => atMs - (sent[i]?.atMs ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000)
  expect(sent[0]?.draft).toBe(1)
  expect(sent.at(-1)?.draft).toBe(50)
})

it('sends a draft again after a failure, unless a newer one is waiting', async () => {
  const { keeper, sent } = setUp(OFFLINE, OFFLINE)
  keeper.keep(1)
  await vi.advanceTimersByTimeAsync(1500)
  keeper.keep(2)
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent.map(({ draft }) => draft)).toEqual([1, 1, 2])
})

it('forgets a draft that waits when the answer is confirmed', async () => {
  const { keeper, sent } = setUp()
  keeper.keep(1)
  keeper.keep(2)
  keeper.drop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent.map(({ draft }) => draft)).toEqual([1])
})

it('does not send a draft again that was refused for good', async () => {
  const { keeper, sent } = setUp({ ok: false, reason: 'wrongPhase' })
  keeper.keep(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(1)
})
