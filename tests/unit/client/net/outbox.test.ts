import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOutbox, type SendCommand } from '../../../../client/net/outbox.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Sent = { readonly id: string; readonly answer: (reply: unknown) => void; readonly fail: (error: unknown) => void }

/** A connection that holds what is sent until the test answers it. */
const channel = () => {
  const sent: Sent[] = []
  const send: SendCommand = (_type, payload) =>
    new Promise((answer, fail) => void sent.push({ id: (payload as { commandId: string }).commandId, answer, fail }))
  return { sent, send }
}

const settled = async (promise: Promise<unknown>): Promise<unknown> => {
  let value: unknown = 'waiting'
  void promise.then((result) => {
    value = result
  })
  await vi.advanceTimersByTimeAsync(0)
  return value
}

describe('the outbox', () => {
  it('[LOS8] a command sent before there is a connection goes out with the first one', async () => {
    const outbox = createOutbox()
    const reply = outbox.request('agree', {})
    const { sent, send } = channel()
    outbox.open(send)
    sent[0]?.answer({ ok: true })
    expect(await settled(reply)).toEqual({ ok: true })
  })

  it('[LOS9] a command whose connection went silent goes out immediately on the next one, with the same id', async () => {
    const outbox = createOutbox()
    const [silent, next] = [channel(), channel()]
    outbox.open(silent.send)
    const reply = outbox.request('agree', {})
    outbox.shut()
    outbox.open(next.send)
    expect(next.sent.map(({ id }) => id)).toEqual(silent.sent.map(({ id }) => id))
    next.sent[0]?.answer({ ok: false, reason: 'noFiling' })
    expect(await settled(reply)).toEqual({ ok: false, reason: 'noFiling' })
  })

  it('[LOS10] a late failure on an old connection changes nothing', async () => {
    const outbox = createOutbox()
    const [old, next] = [channel(), channel()]
    outbox.open(old.send)
    const reply = outbox.request('agree', {})
    outbox.shut()
    outbox.open(next.send)
    old.sent[0]?.fail(new Error('connection closed'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(next.sent).toHaveLength(1)
    next.sent[0]?.answer({ ok: true })
    expect(await settled(reply)).toEqual({ ok: true })
  })

  it('[LOS11] if a reply never comes on a working connection, the command is sent again, four times at most', async () => {
    const outbox = createOutbox()
    const { sent, send } = channel()
    outbox.open(send)
    const reply = outbox.request('agree', {})
    for (let i = 0; i < 4; i++) {
      sent[i]?.fail(new Error('timed out'))
      await vi.advanceTimersByTimeAsync(600)
    }
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(sent).toHaveLength(4)
    expect(await settled(reply)).toEqual({ ok: false, reason: 'disconnected' })
  })

  it('[LOS12] nobody waits for an answer that can no longer come', async () => {
    const outbox = createOutbox()
    const { send } = channel()
    outbox.open(send)
    const reply = outbox.request('agree', {})
    outbox.abandon()
    expect(await settled(reply)).toEqual({ ok: false, reason: 'disconnected' })
  })
})
