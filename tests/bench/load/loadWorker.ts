import { Client, type Room } from '@colyseus/sdk'
import { WebSocket } from 'ws'
import { wait } from '../timing.ts'
import { enter, isState, JOIN_ROOM, type Student } from './enter.ts'
import { answerJobs, type Delivered, type LoadJobs, type RecordedFrame, type Seat } from './jobs.ts'

type Listener = { readonly socket: WebSocket; frames: number; bytes: number }

const students: Student[] = []
const listeners: Listener[] = []

const join = async ({ url, seats }: LoadJobs['join']['ask']): Promise<LoadJobs['join']['answer']> => {
  const tried = await Promise.allSettled(
    seats.map(async (seat) => {
      const start = performance.now()
      students.push(await enter(url, seat))
      return performance.now() - start
    }),
  )
  const ms = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return { ms, refused: tried.length - ms.length }
}

const LOBBY_TO_WORK = 6

const race = async ({ url, code, hostKey }: LoadJobs['race']['ask']): Promise<null> => {
  const host: Room = await new Client(url).joinById(code, { hostKey })
  host.onMessage('*', () => {})
  for (let i = 0; i < LOBBY_TO_WORK; i++) await host.request('goOn', {})
  const speakers = students.filter(({ seat }) => seat.code === code && seat.speaks)
  const first = new Map(speakers.map((one) => [one.seat.team, one]))
  const plans = [...first.values()].map(({ ask }, i) =>
    ask('setLevers', { levers: { shrinkDecades: (i % 8) / 5, verification: 0.5 } }),
  )
  await Promise.all(plans)
  await host.request('goOn', {})
  await host.leave()
  return null
}

/** Records what one student of each session and one of each team receive. */
const record = (start: number): RecordedFrame[] => {
  const recorded: RecordedFrame[] = []
  const known = new Set<string>()
  for (const student of students) {
    const { code, team } = student.seat
    const session = !known.has(code)
    const first = !known.has(`${code} ${team}`)
    known.add(code).add(`${code} ${team}`)
    student.hear = (data) => {
      if (isState(data) ? !session : !first) return
      const group = isState(data) ? code : `${code} ${team}`
      recorded.push({ group, atMs: performance.now() - start, base64: data.toString('base64') })
    }
  }
  return recorded
}

const sum = (counted: readonly { frames: number; bytes: number }[]): { frames: number; bytes: number } => ({
  frames: counted.reduce((total, { frames }) => total + frames, 0),
  bytes: counted.reduce((total, { bytes }) => total + bytes, 0),
})

const watch = async ({ seconds }: LoadJobs['watch']['ask']): Promise<Delivered> => {
  const heard = listeners.length > 0 ? listeners : students
  const before = sum(heard)
  const recorded = record(performance.now())
  await wait(1000 * seconds)
  const after = sum(heard)
  for (const student of students) student.hear = null
  return { frames: after.frames - before.frames, bytes: after.bytes - before.bytes, recorded }
}

const act = async ({ code, rounds }: LoadJobs['act']['ask']): Promise<readonly number[]> => {
  const all = students.filter(({ seat }) => seat.code === code && seat.speaks)
  const ms: number[] = []
  for (let round = 0; round < rounds; round++) {
    const asked = all.map(async ({ ask }, i) => {
      const start = performance.now()
      const levers = { verification: ((round + i) % 20) / 20 }
      const reply: unknown = await ask('setLevers', { levers, commandId: `${round}` })
      if (!(reply as { ok: boolean }).ok) throw new Error(`refused: ${JSON.stringify(reply)}`)
      ms.push(performance.now() - start)
    })
    await Promise.all(asked)
    await wait(100)
  }
  return ms
}

const hosts = new Map<string, Room>()

const host = async ({ url, code, hostKey }: LoadJobs['host']['ask']): Promise<null> => {
  const room: Room = await new Client(url).joinById(code, { hostKey })
  room.onMessage('*', () => {})
  hosts.set(code, room)
  await room.request('goOn', {})
  return null
}

const dismiss = async ({ code }: LoadJobs['dismiss']['ask']): Promise<null> => {
  await hosts.get(code)?.leave()
  hosts.delete(code)
  return null
}

const snapshot = async ({ url, code, hostKey }: LoadJobs['snapshot']['ask']): Promise<object> => {
  const host: Room = await new Client(url).joinById(code, { hostKey })
  host.onMessage('*', () => {})
  const state = await new Promise<{ toJSON: () => object }>((resolve) => host.onStateChange.once(resolve))
  const whole = state.toJSON()
  await host.leave()
  return whole
}

/** Answers the engine.io packets by which socket.io opens a connection and keeps it alive. */
const answerEngine = (socket: WebSocket, packet: string): void => {
  if (packet.startsWith('0')) socket.send('40')
  if (packet === '2') socket.send('3')
}

const hear = async (address: string, isOpen: (packet: string, frame?: Buffer) => boolean): Promise<Listener> => {
  const socket = new WebSocket(address)
  const listener: Listener = { socket, frames: 0, bytes: 0 }
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => isOpen('') && resolve())
    socket.once('error', reject)
    socket.on('message', (data: Buffer, isBinary) => {
      const packet = isBinary || data.length > 200 ? '' : data.toString()
      if (packet) answerEngine(socket, packet)
      if (data[0] === JOIN_ROOM) socket.send(Uint8Array.of(JOIN_ROOM))
      if (isOpen(packet, data)) resolve()
      listener.frames += 1
      listener.bytes += data.length
    })
  })
  return listener
}

const listen = async ({ url, sockets, protocol }: LoadJobs['listen']['ask']): Promise<null> => {
  for (const { socket } of listeners) socket.close()
  listeners.length = 0
  const opened = sockets.map((groups) => {
    if (protocol === 'plain') return hear(`${url}${groups[0]}`, (_, frame) => frame?.[0] === JOIN_ROOM)
    const query = groups.map((group) => `group=${encodeURIComponent(group)}`).join('&')
    return protocol === 'socket.io'
      ? hear(`${url}/socket.io/?EIO=4&transport=websocket&${query}`, (packet) => packet.startsWith('40'))
      : hear(`${url}/?${query}`, () => true)
  })
  listeners.push(...(await Promise.all(opened)))
  return null
}

const leave = async (): Promise<null> => {
  for (const { close } of students) close()
  students.length = 0
  await wait(500)
  return null
}

const lost: Seat[] = []

const lose = async (): Promise<null> => {
  for (const student of students) {
    lost.push(student.seat)
    student.lose()
  }
  students.length = 0
  return null
}

/** The pauses of client/net/connect.ts, in ms. */
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 2000

const tryUntilBack = async (url: string, seat: Seat): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    await wait(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.5 + Math.random()))
    try {
      students.push(await enter(url, seat, true))
      return
    } catch {}
  }
}

const comeBack = async ({ url }: LoadJobs['comeBack']['ask']): Promise<readonly number[]> => {
  const start = performance.now()
  return Promise.all(
    lost.splice(0).map(async (seat) => {
      await tryUntilBack(url, seat)
      return performance.now() - start
    }),
  )
}

answerJobs<LoadJobs>({ join, race, watch, act, host, dismiss, snapshot, listen, leave, lose, comeBack })
