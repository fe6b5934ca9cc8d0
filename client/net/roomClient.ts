import { Client, type Room } from 'colyseus.js'
import { SERVER_MESSAGE_TYPES, type ServerMessages } from '../../shared/protocol/serverMessages.ts'
import type { SessionState } from '../../shared/views/sessionState.ts'
import type { Pulse } from './heartbeat.ts'
import { NetworkError, request } from './networkError.ts'

/** Callbacks for everything the room sends. */
export type RoomCallbacks = {
  readonly onState: (state: SessionState) => void
  readonly on: { readonly [T in keyof ServerMessages]: (message: ServerMessages[T]) => void }
  readonly onClosed: (code: number) => void
}

export type OpenRoom = {
  readonly send: (type: string, payload: object) => Promise<unknown>
  readonly pulse: Pulse
  readonly leave: () => void
}

/** Checks whether the server can be reached; rejects when it cannot. */
export const askServer = async (signal: AbortSignal, endpoint = ''): Promise<void> => {
  const response = await request(`${endpoint}/healthz`, { signal, cache: 'no-store' })
  if (!response.ok) throw new NetworkError(`the server answers ${response.status}`)
}

/** Joins a session's room unless given up first; rejects with the server's refusal or the network error. */
export const enterRoom = async (
  code: string,
  options: object,
  callbacks: RoomCallbacks,
  givenUp: AbortSignal,
  endpoint?: string,
): Promise<OpenRoom> => {
  const client = new Client(endpoint, { fetchFn: (url, init) => request(String(url), init) })
  const takePlace = client.consumeSeatReservation.bind(client) as Client['consumeSeatReservation']
  client.consumeSeatReservation = (...offer) => {
    if (givenUp.aborted) throw new NetworkError('given up')
    return takePlace(...offer)
  }
  const room: Room<unknown, SessionState> = await client.joinById(code, options)
  // Our own seat key returns the seat over any connection; the SDK's token would not survive a reload.
  room.reconnection.enabled = false
  let open = true
  let heardAt = performance.now()
  const { events } = room.connection
  const hear = events.onmessage
  events.onmessage = (event) => {
    heardAt = performance.now()
    hear?.(event)
  }
  const whileOpen =
    <T>(callback: (value: T) => void) =>
    (value: T): void => {
      if (open) callback(value)
    }
  room.onStateChange(whileOpen(callbacks.onState))
  for (const type of SERVER_MESSAGE_TYPES) {
    room.onMessage(type, whileOpen(callbacks.on[type] as (message: unknown) => void))
  }
  room.onLeave((closeCode) => {
    if (!open) return
    open = false
    callbacks.onClosed(closeCode)
  })
  return {
    send: (type, payload) => room.request(type, payload),
    pulse: { ping: () => room.ping(() => {}), heardAt: () => heardAt },
    leave: () => {
      open = false
      // A dead network never confirms, so nobody waits for it.
      void room.leave(room.connection.isOpen)
    },
  }
}
