import { type ReadonlySignal, signal } from '@preact/signals'

/** How a page reaches a room: over a WebSocket, or over a stream of server-sent events where those are blocked. */
export type Wire = 'socket' | 'stream'

/** How long WebSockets that were blocked are left alone, unless the stream fails too. */
const BLOCKED_MS = 60_000

export type Wires = {
  /** Whether this network lets pages through but no WebSocket, as far as was last seen. */
  readonly blocked: ReadonlySignal<boolean>
  /** What the next attempt should use. */
  readonly next: () => Wire
  readonly opened: (wire: Wire) => void
  /** An attempt begun at `since` failed, although the server answers requests. */
  readonly failed: (wire: Wire, since: number) => void
}

/** Remembers which kind of connection gets through. */
export const createWires = (now = () => performance.now()): Wires => {
  const blocked = signal(false, { name: 'blocked' })
  let socketOpenedAt = Number.NEGATIVE_INFINITY
  let blockedAt = 0
  let isStreamShut = false
  return {
    blocked,
    next: () => (blocked.value && !isStreamShut && now() - blockedAt < BLOCKED_MS ? 'stream' : 'socket'),
    opened: (wire) => {
      isStreamShut = false
      if (wire === 'stream') return
      socketOpenedAt = now()
      blocked.value = false
    },
    failed: (wire, since) => {
      if (wire === 'stream') isStreamShut = true
      else if (socketOpenedAt < since) {
        blocked.value = true
        blockedAt = now()
        isStreamShut = false
      }
    },
  }
}

/** The wires of this page; every connection of a page learns from the others. */
export const pageWires = createWires()
