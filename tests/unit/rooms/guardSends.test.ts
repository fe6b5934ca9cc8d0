import { type Client, Protocol } from '@colyseus/core'
import { describe, expect, it } from 'vitest'
import * as ws from 'ws'
import { frameOf } from '../../../server/rooms/frameOf.ts'
import { MOST_QUEUED_BYTES, sendGuard } from '../../../server/rooms/guardSends.ts'

/** How ws makes frames; its types leave it out. */
const { Sender } = ws as unknown as { Sender: { frame: (data: Buffer, options: object) => readonly Buffer[] } }

/** A connection whose socket keeps everything queued, as a stalled one does. */
const stalled = () => {
  const queued: Uint8Array[] = []
  const write = (frame: Uint8Array) => void queued.push(frame)
  const socket = {
    bufferedAmount: 0,
    readyState: 1,
    wire: { write },
    terminated: false,
    terminate: () => (socket.terminated = true),
  }
  const client = { ref: socket, raw: () => {} } as unknown as Client
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
    expect(queued).toEqual([frameOf(patch(1, 2, 3))])
  })

  it('shares one frame with everyone who gets it', () => {
    const guard = sendGuard(() => {})
    const connections = [stalled(), stalled()]
    for (const { client } of connections) guard(client)
    const shared = patch(1)
    for (const { client } of connections) client.raw(shared)
    expect(connections[0]?.queued[0]).toBe(connections[1]?.queued[0])
    const next = patch(2)
    connections[0]?.client.raw(next)
    expect(connections[0]?.queued[1]).toEqual(frameOf(next))
  })

  it('is sent the data itself if it is a stream, which makes its own text of it at once', () => {
    const sent: Uint8Array[] = []
    const socket = { bufferedAmount: 0, readyState: 1 }
    const client = { ref: socket, raw: (data: Uint8Array) => void sent.push(data) } as unknown as Client
    sendGuard(() => {})(client)
    client.raw(patch(1))
    expect(sent).toEqual([patch(1)])
  })

  it('is sent nothing once it is closing, and whoever waits for it to be sent is told', () => {
    const { client, queued, socket } = stalled()
    sendGuard(() => {})(client)
    socket.readyState = 2
    let failed: unknown
    client.raw(patch(1), undefined, (error) => {
      failed = error
    })
    expect([queued.length, failed]).toEqual([0, expect.any(Error)])
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

describe('a frame', () => {
  const sizes = [0, 1, 125, 126, 65_535, 65_536, 200_000]
  const data = (size: number) => Buffer.alloc(size, 7)

  it.each(sizes)('of %i bytes is the one that ws would make', (size) => {
    const options = { fin: true, opcode: 2, mask: false, readOnly: false, rsv1: false }
    const made = Buffer.concat(Sender.frame(data(size), options))
    expect(frameOf(data(size)).equals(made)).toBe(true)
  })
})
