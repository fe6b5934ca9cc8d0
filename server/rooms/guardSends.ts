import type { Client } from '@colyseus/core'
import { frameOf } from './frameOf.ts'

/** How many bytes may queue up for a client that does not read them. */
export const MOST_QUEUED_BYTES = 256 * 1024

/** `readyState` of a WebSocket. */
const OPEN = 1

type Socket = {
  readonly bufferedAmount: number
  readonly readyState: number
  /** What frames are written to; a stream has none and takes data instead. */
  readonly wire?: { readonly write: (frame: Buffer, done?: (error?: Error) => void) => unknown }
  readonly terminate: () => void
}

/**
 * Makes sends fast and safe. The WebSocket frame of what many clients get is made once; it is a copy, because Colyseus
 * encodes the next state into the same bytes while this one may wait in a socket's queue. A client whose queue exceeds
 * the limit is disconnected, so that it reconnects and gets the whole state.
 */
export const sendGuard = (onCut: () => void): ((client: Client) => void) => {
  let last: { readonly data: Uint8Array; readonly frame: Buffer } | null = null
  const framed = (data: Uint8Array): Buffer => {
    if (last?.data !== data) last = { data, frame: frameOf(data) }
    return last.frame
  }
  return (client) => {
    const socket = client.ref as unknown as Socket
    const { wire } = socket
    const send = client.raw.bind(client)
    client.raw = (data, options, done) => {
      if (socket.bufferedAmount > MOST_QUEUED_BYTES) {
        onCut()
        socket.terminate()
      } else if (!wire) send(data, options, done)
      else if (socket.readyState === OPEN) wire.write(framed(data), done)
      else done?.(new Error('the socket is closed'))
    }
  }
}
