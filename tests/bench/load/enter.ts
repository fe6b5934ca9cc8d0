import { Agent, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { Client, type Room } from '@colyseus/sdk'
import { WebSocket } from 'ws'
import type { Seat } from './jobs.ts'

/** One connected student. Frames are counted but not decoded. */
export type Student = {
  readonly seat: Seat
  readonly ask: (type: string, payload: object) => Promise<unknown>
  readonly close: () => void
  /** Breaks the connection without a word, as a network does that is gone. */
  readonly lose: () => void
  frames: number
  bytes: number
  heardAt: number
  /** Receives each frame while set. */
  hear: ((data: Buffer) => void) | null
}

/** A page pings the server after this long without data (client/net/heartbeat.ts). */
const QUIET_MS = 800

/** The low bits of a frame's first byte give its type. */
const CODE_MASK = 0x1f
export const JOIN_ROOM = 10
const PING = 18
const ROOM_DATA = 13
const STATE_FRAMES = [14, 15]

const codeOf = (data: Buffer): number => (data[0] ?? 0) & CODE_MASK
export const isState = (data: Buffer): boolean => STATE_FRAMES.includes(codeOf(data))

const count = (student: Student, data: Buffer): void => {
  student.frames += 1
  student.bytes += data.length
  student.heardAt = performance.now()
  student.hear?.(data)
}

// The platform's WebSocket, which the SDK would use, costs this process more than the load is worth.
Object.assign(globalThis, { WebSocket })

/** Connects with the client library that pages use, for students who will send requests. */
const enterToSpeak = async (url: string, seat: Seat): Promise<Student> => {
  const { code, name, team } = seat
  const room: Room = await new Client(url).joinById(code, { name, team })
  room.reconnection.enabled = false
  const ask: Student['ask'] = (type, payload) => room.request(type, payload)
  const student: Student = {
    seat,
    ask,
    close: () => room.connection.close(),
    lose: () => room.connection.close(),
    frames: 0,
    bytes: 0,
    heardAt: performance.now(),
    hear: null,
  }
  const { events } = room.connection
  const dispatch = events.onmessage
  const { promise: welcomed, resolve } = Promise.withResolvers<void>()
  room.onMessage('welcome', () => resolve())
  room.onMessage('*', () => {})
  events.onmessage = (event) => {
    const data = Buffer.from(event.data as ArrayBuffer)
    count(student, data)
    if (!isState(data)) dispatch?.(event)
  }
  await welcomed
  const beating = keepAlive(student, () => room.ping(() => {}))
  room.onLeave(() => clearInterval(beating))
  return student
}

type Reservation = { readonly processId: string; readonly roomId: string; readonly sessionId: string; error?: string }

/** Pings the server when nothing has been heard for a while, as a page does; the answer is heard. */
const keepAlive = (student: Student, ping: () => void): NodeJS.Timeout =>
  setInterval(() => {
    if (performance.now() - student.heardAt < QUIET_MS) return
    student.heardAt = performance.now()
    ping()
  }, QUIET_MS / 4).unref()

const agent = new Agent({ keepAlive: true })

const reserve = (url: string, { code, name, team, key }: Seat, returning: boolean): Promise<Reservation> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asked = request(`${url}/matchmake/joinById/${code}`, { method: 'POST', headers, agent }, (response) => {
      json(response).then((answer) => {
        if (response.statusCode === 200) resolve(answer as Reservation)
        else reject(new Error(String((answer as Reservation).error)))
      }, reject)
    })
    asked.on('error', reject)
    asked.end(JSON.stringify(returning ? { seatKey: key } : { name, team, newSeatKey: key }))
  })

/** Connects without the library, for listeners: decoding all they receive would cost more than the server itself. */
const enterToListen = async (url: string, seat: Seat, returning: boolean): Promise<Student> => {
  const { processId, roomId, sessionId } = await reserve(url, seat, returning)
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`)
  const ask = () => Promise.reject(new Error('a student who only listens'))
  const student: Student = {
    seat,
    ask,
    close: () => socket.close(),
    lose: () => socket.terminate(),
    frames: 0,
    bytes: 0,
    heardAt: performance.now(),
    hear: null,
  }
  return new Promise((resolve, reject) => {
    const beating = keepAlive(student, () => socket.readyState === WebSocket.OPEN && socket.send(Uint8Array.of(PING)))
    socket.on('error', reject)
    socket.on('close', (code) => {
      clearInterval(beating)
      reject(new Error(`closed with ${code}`))
    })
    socket.on('message', (data: Buffer) => {
      count(student, data)
      if (codeOf(data) === JOIN_ROOM) socket.send(Uint8Array.of(JOIN_ROOM))
      if (codeOf(data) === ROOM_DATA && data.includes('welcome')) resolve(student)
    })
  })
}

/** Takes a seat, or the one that its key stands for; resolves once the room has sent its welcome. */
export const enter = (url: string, seat: Seat, returning = false): Promise<Student> =>
  seat.speaks ? enterToSpeak(url, seat) : enterToListen(url, seat, returning)
