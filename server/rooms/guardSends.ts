import { type Client, Protocol } from '@colyseus/core'

/** How many bytes may queue up for a client that does not read them. */
export const MOST_QUEUED_BYTES = 256 * 1024

type Socket = { readonly bufferedAmount: number; terminate: () => void }

const CODE_MASK = 0x1f
/** Frames of state are views of a buffer that the next frame overwrites; all other frames own their bytes. */
const isShared = (data: Uint8Array): boolean => {
  const code = (data[0] ?? 0) & CODE_MASK
  return code === Protocol.ROOM_STATE || code === Protocol.ROOM_STATE_PATCH
}

/**
 * Makes sends safe for clients that stall. A frame of state is copied (once for all its receivers) before it can wait
 * in a socket's queue. A client whose queue exceeds the limit is disconnected, so that it reconnects and gets the whole
 * state.
 */
export const sendGuard = (onCut: () => void): ((client: Client) => void) => {
  let last: { readonly from: Uint8Array; readonly copy: Uint8Array } | null = null
  const copyOf = (data: Uint8Array): Uint8Array => {
    if (last?.from !== data) last = { from: data, copy: Uint8Array.from(data) }
    return last.copy
  }
  return (client) => {
    const socket = client.ref as unknown as Socket
    const send = client.raw.bind(client)
    client.raw = (data, options, done) => {
      if (socket.bufferedAmount > MOST_QUEUED_BYTES) {
        onCut()
        socket.terminate()
        return
      }
      send(isShared(data) ? copyOf(data) : data, options, done)
    }
  }
}
