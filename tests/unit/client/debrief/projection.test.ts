import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProjection } from '../../../../client/debrief/state/projection.ts'
import type { Connection, ConnectionStatus, Reply } from '../../../../client/net/connection.ts'
import type { MatchSnapshot } from '../../../../client/net/matchSnapshot.ts'
import type { JoinRefusal } from '../../../../shared/protocol/refusals.ts'

const at = (tick: number) => ({ tick, team: 't1', change: null })

/** A connection that answers immediately, with the reply it is given. */
const fake = () => {
  const status = signal<ConnectionStatus>('connecting')
  const refusal = signal<JoinRefusal | null>(null)
  const match = signal<MatchSnapshot | null>(null)
  const sent: unknown[] = []
  const replies: { reply: Reply; closed: boolean } = { reply: { ok: true }, closed: false }
  const show = (replayTick: number) => {
    match.value = { replayTick } as MatchSnapshot
  }
  const connection = {
    ...{ status, refusal, match },
    request: async (type: string, { moment }: { moment: { tick: number } | null }) => {
      sent.push(type === 'showReplay' ? (moment?.tick ?? null) : type)
      return replies.reply
    },
    close: () => {
      replies.closed = true
    },
  } as unknown as Connection
  return { connection, status, refusal, sent, replies, show }
}
const settle = () => vi.advanceTimersByTimeAsync(250)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the timeline on the projector', () => {
  const projected = async () => {
    const line = fake()
    const open = vi.fn(async () => line.connection)
    const projection = createProjection(open)
    projection.move(at(10))
    projection.turn(true)
    await settle()
    return { ...line, open, projection }
  }

  it('opens no connection before it is turned on, and says that it is connecting', async () => {
    const line = fake()
    const open = vi.fn(async () => line.connection)
    const projection = createProjection(open)
    projection.move(at(10))
    await settle()
    expect([open.mock.calls.length, projection.state.value]).toEqual([0, { type: 'off' }])
    projection.turn(true)
    await settle()
    expect(projection.state.value).toEqual({ type: 'connecting' })
    expect(line.sent).toEqual([])
  })

  it('shows its position once it is connected, then each move; it disappears when turned off or left', async () => {
    const { projection, status, sent, replies, open } = await projected()
    status.value = 'connected'
    await settle()
    expect(projection.state.value).toEqual({ type: 'shown' })
    projection.move(at(20))
    await settle()
    projection.turn(false)
    await settle()
    projection.move(at(30))
    await settle()
    expect(sent).toEqual([10, 20, null])
    projection.turn(true)
    await settle()
    projection.leave()
    expect(sent).toEqual([10, 20, null, 30, null])
    expect([replies.closed, open.mock.calls.length, projection.state.value]).toEqual([true, 1, { type: 'off' }])
  })

  it('says that it is not connected, and shows its new position once it is back', async () => {
    const { projection, status, sent } = await projected()
    status.value = 'connected'
    await settle()
    status.value = 'reconnecting'
    projection.move(at(20))
    projection.move(at(40))
    await settle()
    expect(projection.state.value).toEqual({ type: 'away' })
    status.value = 'connected'
    await settle()
    expect(projection.state.value).toEqual({ type: 'shown' })
    expect(sent).toEqual([10, 40])
  })

  it('says why it is refused, when joining or by the rules', async () => {
    const door = await projected()
    door.refusal.value = 'unknownSession'
    door.status.value = 'refused'
    await settle()
    expect(door.projection.state.value).toEqual({ type: 'refused', reason: 'unknownSession' })
    expect(door.replies.closed).toBe(true)

    const rules = await projected()
    rules.replies.reply = { ok: false, reason: 'wrongPhase' }
    rules.status.value = 'connected'
    await settle()
    expect(rules.projection.state.value).toEqual({ type: 'refused', reason: 'wrongPhase' })
    rules.projection.move(at(20))
    await settle()
    expect(rules.sent).toEqual([10])
  })

  it('turns off when a console removes it, but not before it has appeared', async () => {
    const { projection, status, show } = await projected()
    show(-1)
    status.value = 'connected'
    await settle()
    show(10)
    await vi.advanceTimersByTimeAsync(5000)
    expect(projection.state.value).toEqual({ type: 'shown' })
    show(-1)
    await vi.advanceTimersByTimeAsync(500)
    expect(projection.state.value).toEqual({ type: 'shown' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(projection.state.value).toEqual({ type: 'removed' })
  })
})
