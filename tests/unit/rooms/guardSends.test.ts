import { type Client, Protocol } from '@colyseus/core'
import { describe, expect, it } from 'vitest'
import { MOST_QUEUED_BYTES, sendGuard } from '../../../server/rooms/guardSends.ts'

/** A connection whose socket keeps everything queued, as a stalled one does. */
const stalled = () => {
  const queued: Uint8Array[] = []
  const socket = { bufferedAmount: 0, terminated: false, terminate: () => (socket.terminated = true) }
  const client = { ref: socket, raw: (data: Uint8Array) => void queued.push(data) } as unknown as Client
  return { client, queued, socket }
}
const patch = (...bytes: number[]) => Uint8Array.from([Protocol.ROOM_STATE_PATCH, ...bytes])

describe('a guarded connection', () => {
  it('keeps a patch unchanged when the buffer it was in is written again', () => {
    const guard = sendGuard(() => {})
    const { client, queued } = stalled()
    guard(client)
    const shared = patch(1, 2, 3)
    client.raw(shared)
    shared.fill(9)
    expect(queued).toEqual([patch(1, 2, 3)])
  })

  it('shares one copy of a patch with everyone who gets it', () => {
    const guard = sendGuard(() => {})
    const connections = [stalled(), stalled()]
    for (const { client } of connections) guard(client)
    const shared = patch(1)
    for (const { client } of connections) client.raw(shared)
    expect(connections[0]?.queued[0]).toBe(connections[1]?.queued[0])
    const next = patch(2)
    connections[0]?.client.raw(next)
    expect(connections[0]?.queued[1]).toEqual(next)
  })

  it('is sent its own messages as they are', () => {
    const { client, queued } = stalled()
    sendGuard(() => {})(client)
    const own = Uint8Array.from([Protocol.ROOM_DATA, 1])
    client.raw(own)
    expect(queued[0]).toBe(own)
  })

  it('is cut if it has not read for too long, and only then', () => {
    let cuts = 0
    const { client, queued, socket } = stalled()
    sendGuard(() => cuts++)(client)
    socket.bufferedAmount = MOST_QUEUED_BYTES
    client.raw(patch(1))
    expect([queued.length, socket.terminated, cuts]).toEqual([1, false, 0])
    socket.bufferedAmount = MOST_QUEUED_BYTES + 1
    client.raw(patch(2))
    expect([queued.length, socket.terminated, cuts]).toEqual([1, true, 1])
  })
})
