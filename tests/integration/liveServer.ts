import { Client, type Room } from '@colyseus/sdk'
import type { Connection } from '../../client/net/connection.ts'
import { overStream } from '../../client/net/StreamTransport.ts'
import type { Wire } from '../../client/net/wires.ts'
import { type ServerOptions, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { ClientMessageType } from '../../shared/protocol/clientMessages.ts'
import type { JoinOptions } from '../../shared/protocol/joinOptions.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Reply } from '../../shared/protocol/refusals.ts'
import type { roomRequests } from '../../shared/protocol/roomRequests.ts'
import type { ServerMessages, Welcome } from '../../shared/protocol/serverMessages.ts'
import type { SessionState } from '../../shared/views/sessionState.ts'

export const openServer = (options: Partial<ServerOptions> = {}) =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null), ...options })

type Message = {
  [T in keyof ServerMessages]: { readonly type: T; readonly payload: ServerMessages[T] }
}[keyof ServerMessages]

/** One connection of a test, and everything it received. */
export type Visitor = {
  readonly room: Room<{ state: SessionState }, SessionState>
  readonly messages: Message[]
  /** Every frame received over the socket, unchanged. */
  readonly frames: Buffer[]
  /** The code and reason of the close, once the connection is closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  readonly isClosed: () => boolean
  readonly ask: (type: ClientMessageType | keyof typeof roomRequests, payload?: object) => Promise<Reply>
  /** The messages of one type received so far. */
  readonly got: <T extends keyof ServerMessages>(type: T) => readonly ServerMessages[T][]
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Whether a page has its seat or role and has seen the session. */
export const isIn = ({ status, welcome, match }: Connection): boolean =>
  status.value === 'connected' && welcome.value !== null && match.value !== null

/** Waits until a value exists, and fails with its name after a while. */
export const until = async <T>(what: string, find: () => T | null | undefined | false, ms = 5000): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const found = find()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await wait(10)
  }
}

export const newSession = async (url: string, body: object = {}): Promise<CreatedSession> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(`no session: ${response.status} ${await response.text()}`)
  return response.json()
}

const listen = (room: Visitor['room']): Visitor => {
  room.reconnection.enabled = false
  const messages: Message[] = []
  const frames: Buffer[] = []
  let closedBy: { code: number; reason: string } | null = null
  const { promise: closed, resolve } = Promise.withResolvers<{ code: number; reason: string }>()
  const close = (code: number, reason = ''): void => {
    closedBy ??= { code, reason }
    resolve(closedBy)
  }
  room.onMessage('*' as never, ((type: never, payload: never) => messages.push({ type, payload })) as never)
  room.onLeave(close)
  room.onDrop(close)
  const { events } = room.connection
  const dispatch = events.onmessage
  events.onmessage = (event) => {
    frames.push(Buffer.from(event.data))
    dispatch?.(event)
  }
  return {
    room,
    messages,
    frames,
    closed,
    isClosed: () => closedBy !== null,
    ask: (type, payload = {}) => room.request(type as never, payload as never) as unknown as Promise<Reply>,
    got: (wanted) => messages.flatMap(({ type, payload }) => (type === wanted ? [payload as never] : [])),
  }
}

class StreamClient extends Client {
  protected override createRoom<T>(name: string, schema?: new () => T) {
    const room = super.createRoom<T>(name, schema)
    overStream(room as never, new AbortController().signal)
    return room
  }
}

/** Joins a session over a real connection, by default a socket, and waits for the welcome. */
export const join = async (
  url: string,
  code: string,
  options: JoinOptions,
  wire: Wire = 'socket',
): Promise<Visitor> => {
  const client = wire === 'stream' ? new StreamClient(url) : new Client(url)
  const visitor = listen(await client.joinById(code, options))
  await until('the welcome', () => visitor.got('welcome').length > 0)
  return visitor
}

/** The reason why a join is refused. */
export const refusedJoin = async (url: string, code: string, options: object): Promise<string> => {
  try {
    const room = await new Client(url).joinById(code, options)
    await room.leave()
    return 'let in'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export type StudentWelcome = Extract<Welcome, { role: 'student' }>

/** What a student was told about their seat. */
export const seatOf = (visitor: Visitor): StudentWelcome => {
  const welcome = visitor.got('welcome')[0]
  if (welcome?.role !== 'student') throw new Error('not a student')
  return welcome
}

export const leave = async (...visitors: readonly Visitor[]): Promise<void> => {
  await Promise.all(visitors.filter((visitor) => !visitor.isClosed()).map(({ room }) => room.leave()))
}
