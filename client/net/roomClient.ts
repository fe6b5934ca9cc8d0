import { Client, type Room } from 'colyseus.js'
import type { Notice, Welcome } from '../../shared/protocol/serverMessages.ts'
import type { SessionState } from '../../shared/views/sessionState.ts'
import type { HostView, SeatView, TeamView } from '../../shared/views/teamView.ts'
import type { Pulse } from './heartbeat.ts'

/** Callbacks for everything the room sends. */
export type RoomCallbacks = {
  readonly onState: (state: SessionState) => void
  readonly onWelcome: (welcome: Welcome) => void
  readonly onTeam: (diff: Partial<TeamView>) => void
  readonly onSeat: (seat: SeatView) => void
  readonly onHost: (host: HostView) => void
  readonly onNotice: (notice: Notice) => void
  readonly onRemoved: () => void
  readonly onClosed: (code: number) => void
}

export type OpenRoom = {
  readonly send: (type: string, payload: object) => Promise<unknown>
  readonly pulse: Pulse
  readonly leave: () => void
}

/** Checks whether the server can be reached; rejects when it cannot. */
export const askServer = async (signal: AbortSignal, endpoint = ''): Promise<void> => {
  const response = await fetch(`${endpoint}/healthz`, { signal, cache: 'no-store' })
  if (!response.ok) throw new Error(`the server answers ${response.status}`)
}

/** Joins a session's room unless given up first; rejects with the server's refusal or the network error. */
export const enterRoom = async (
  code: string,
  options: object,
  callbacks: RoomCallbacks,
  givenUp: AbortSignal,
  endpoint?: string,
): Promise<OpenRoom> => {
  const client = endpoint ? new Client(endpoint) : new Client()
  const takePlace = client.consumeSeatReservation.bind(client) as Client['consumeSeatReservation']
  client.consumeSeatReservation = (...offer) => {
    givenUp.throwIfAborted()
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
  room.onMessage('welcome', whileOpen(callbacks.onWelcome))
  room.onMessage('team', whileOpen(callbacks.onTeam))
  room.onMessage('seat', whileOpen(callbacks.onSeat))
  room.onMessage('host', whileOpen(callbacks.onHost))
  room.onMessage<{ notice: Notice }>(
    'notice',
    whileOpen(({ notice }) => callbacks.onNotice(notice)),
  )
  room.onMessage('removed', whileOpen(callbacks.onRemoved))
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
