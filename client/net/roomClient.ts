import { Client, type Room } from 'colyseus.js'
import { SERVER_MESSAGE_TYPES } from '../../shared/protocol/serverMessages.ts'
import type { SessionState } from '../../shared/views/sessionState.ts'
import { abortAfter } from './abortAfter.ts'
import { atBase } from './basePath.ts'
import { earlyAnswer } from './earlyPlace.ts'
import { matchSnapshot } from './matchSnapshot.ts'
import { NetworkError } from './networkError.ts'
import { request } from './request.ts'
import type { Entrance, OpenRoom } from './room.ts'
import { overStream } from './StreamTransport.ts'

/** Checks whether the server can be reached; rejects when it cannot. */
export const askServer = async (signal: AbortSignal, endpoint = ''): Promise<void> => {
  const response = await request(`${endpoint}/healthz`, { signal, cache: 'no-store' })
  if (!response.ok) throw new NetworkError(`the server answers ${response.status}`)
}

/** How long the server may take to answer when only the connection is suspected. */
const PATIENCE_MS = 2000
/** How long a stream may take to leave: a browser opens few connections to one server, and a dead stream holds two. */
const LEAVE_MS = 1000

/** The SDK's client, with a look at each room before it connects. */
class WatchedClient extends Client {
  readonly #onRoom: (room: Room) => void

  constructor(endpoint: string, onRoom: (room: Room) => void) {
    super(endpoint, {
      fetchFn: async (url, init) => earlyAnswer(String(url), init?.body) ?? request(String(url), init),
    })
    this.#onRoom = onRoom
  }

  protected override createRoom<T>(name: string, schema?: new () => T) {
    const room = super.createRoom<T>(name, schema)
    this.#onRoom(room)
    return room
  }
}

/** Notes when a room that has not connected yet hears something. */
const watchHearing = (room: Room): { readonly heardAt: number | null } => {
  const hearing: { heardAt: number | null } = { heardAt: null }
  const connect = room.connect.bind(room)
  room.connect = (...given) => {
    connect(...given)
    const { events } = room.connection
    const hear = events.onmessage
    events.onmessage = (event) => {
      hearing.heardAt = performance.now()
      hear?.(event)
    }
  }
  return hearing
}

/** Where the server is that this page came from. */
const ownServer = (): string => location.origin + atBase('')

/** Joins a session's room unless given up first; rejects with the server's refusal or the network error. */
export const enterRoom = async (entrance: Entrance): Promise<OpenRoom> => {
  const { code, options, callbacks, givenUp, wires, endpoint } = entrance
  const wire = wires.next()
  const since = performance.now()
  let hearing: { readonly heardAt: number | null } | null = null
  const client = new WatchedClient(endpoint ?? ownServer(), (made) => {
    if (wire === 'stream') overStream(made, givenUp)
    hearing = watchHearing(made)
  })
  const takePlace = client.consumeSeatReservation.bind(client) as Client['consumeSeatReservation']
  client.consumeSeatReservation = (...offer) => {
    if (givenUp.aborted) throw new NetworkError('given up')
    return takePlace(...offer)
  }
  /** Something blocks the connection if the server offered a place, nothing came, and the server still answers. */
  const suspectWire = (): void => {
    if (!hearing || hearing.heardAt !== null) return
    askServer(abortAfter(PATIENCE_MS), endpoint).then(
      () => wires.failed(wire, since),
      () => {},
    )
  }
  givenUp.addEventListener('abort', suspectWire)
  const room: Room<unknown, SessionState> = await client.joinById<SessionState>(code, options).catch((error) => {
    if (!givenUp.aborted) suspectWire()
    throw error
  })
  wires.opened(wire)
  // Our own seat key returns the seat over any connection; the SDK's token would not survive a reload.
  room.reconnection.enabled = false
  let open = true
  const whileOpen =
    <T>(callback: (value: T) => void) =>
    (value: T): void => {
      if (open) callback(value)
    }
  room.onStateChange(
    whileOpen((state) => {
      const { phase, paused } = state
      callbacks.onState({ phase, paused, read: (before) => matchSnapshot(state, before) })
    }),
  )
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
    pulse: { ping: () => room.ping(() => {}), heardAt: () => hearing?.heardAt ?? since },
    leave: () => {
      open = false
      // A dead network never confirms, so nobody waits for it.
      void room.leave(room.connection.isOpen)
      if (wire === 'stream') setTimeout(() => room.connection.close(), LEAVE_MS)
    },
  }
}
