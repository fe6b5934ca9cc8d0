import { type Client, ClientState, Protocol } from '@colyseus/core'
import { Decoder } from '@colyseus/schema'
import { expect, it } from 'vitest'
import { StateSerializer } from '../../../server/rooms/StateSerializer.ts'
import { SessionState } from '../../../shared/views/sessionState.ts'

/** A room's state, its serializer, and what its one client has been sent. */
const room = (code: string) => {
  const state = new SessionState()
  state.code = code
  const serializer = new StateSerializer()
  serializer.reset(state)
  const sent: Uint8Array[] = []
  const raw = (data: Uint8Array) => void sent.push(Uint8Array.from(data))
  const client = { state: ClientState.JOINED, raw } as unknown as Client
  return { state, serializer, sent, patch: () => serializer.applyPatches([client]) }
}

/** What a page has after a whole state and the patches that follow it. */
const decoded = (...frames: readonly Uint8Array[]): SessionState => {
  const state = new SessionState()
  const decoder = new Decoder(state)
  for (const frame of frames) decoder.decode(frame, { offset: 1 })
  return state
}

it('encodes the whole state once for everybody who joins between two patches', () => {
  const { state, serializer, patch } = room('BCDFG')
  const first = serializer.getFullState()
  state.title = 'Tuesday'
  expect(serializer.getFullState()).toBe(first)
  patch()
  expect(decoded(serializer.getFullState()).title).toBe('Tuesday')
})

it('gives somebody who joins between two patches the rest with the next', () => {
  const { state, serializer, sent, patch } = room('BCDFG')
  serializer.getFullState()
  state.title = 'Tuesday'
  const whole = serializer.getFullState()
  patch()
  expect(decoded(whole, ...sent).title).toBe('Tuesday')
})

it('keeps the whole state of one room when another is encoded, and marks it as one', () => {
  const a = room('BCDFG')
  const b = room('HJKLM')
  const whole = a.serializer.getFullState()
  b.serializer.getFullState()
  b.state.title = 'Tuesday'
  b.patch()
  expect(decoded(a.serializer.getFullState()).code).toBe('BCDFG')
  expect(whole[0]).toBe(Protocol.ROOM_STATE)
  expect(b.sent[0]?.[0]).toBe(Protocol.ROOM_STATE_PATCH)
})

it('has no buffer of its own', () => {
  const buffers = [room('BCDFG'), room('HJKLM')].map(({ serializer }) => {
    const { encoder, fullEncodeBuffer } = serializer as unknown as {
      readonly encoder: { readonly sharedBuffer: Uint8Array }
      readonly fullEncodeBuffer: Uint8Array
    }
    return [encoder.sharedBuffer, fullEncodeBuffer]
  })
  expect(buffers[0]?.[0]).toBe(buffers[1]?.[0])
  expect(buffers[0]?.[1]).toBe(buffers[1]?.[1])
})
