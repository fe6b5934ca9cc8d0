import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Benchmark, Figure } from './figure.ts'
import { type GameServer, startGameServer } from './load/gameServer.ts'
import {
  type Delivered,
  type JsonJobs,
  type LoadJobs,
  type PlainJobs,
  type RawJobs,
  type Seat,
  startWorker,
  type Worker,
} from './load/jobs.ts'
import { median, quantile, wait } from './timing.ts'

const SESSIONS = 25
/** How many of them are joined at the same moment. */
const JOINED_AT_ONCE = 8
const STUDENTS = 40
const TEAMS = 8
/** Lets a fresh server settle before its memory is read. */
const SETTLE_MS = 3000
/** Our server and its peers take turns, so that a slow moment of the machine meets all of them. */
const TURNS = 5
const TURN_SECONDS = 3
/** How long a server that was stopped for the others' turns plays before it is measured again. */
const RESUME_MS = 1000
const ACT_ROUNDS = 200

/** The first student of each team sets its levers; in one class everyone acts. */
const seatsOf = (code: string, speakers = TEAMS): readonly Seat[] =>
  Array.from({ length: STUDENTS }, (_, i) => ({
    code,
    name: `Student ${i + 1}`,
    team: `t${(i % TEAMS) + 1}`,
    speaks: i < speakers,
  }))

const idle = async (server: GameServer): Promise<Figure> => {
  await wait(SETTLE_MS)
  const { residentBytes } = await server.usage()
  return { name: 'server idle, resident', value: residentBytes / 1e6, unit: 'MB', target: { atMost: 115 } }
}

type Load = Worker<LoadJobs>

const joins = async (
  server: GameServer,
  load: Load,
  classes: readonly CreatedSession[],
): Promise<readonly Figure[]> => {
  const seats = classes.flatMap(({ code }, i) => seatsOf(code, i === 0 ? STUDENTS : TEAMS))
  const before = await server.usage()
  const { ms, refused } = await load.ask('join', { url: server.url, seats })
  const after = await server.usage()
  const core = (after.cpuSeconds - before.cpuSeconds) * 1000
  const details = [`median ${quantile(ms, 0.5).toFixed(0)} ms`]
  const value = quantile(ms, 0.95)
  return [
    { name: `${seats.length} joins at once, p95`, value, unit: 'ms', target: { atMost: 600 }, details },
    { name: 'core time of the server, a join', value: core / seats.length, unit: 'ms', target: { atMost: 1.2 } },
    { name: 'joins a second', value: (1000 * ms.length) / Math.max(...ms), unit: '/s', target: null },
    { name: 'joins refused', value: refused, unit: '', target: { atMost: 0 } },
  ]
}

const NOTHING: Delivered = { frames: 0, bytes: 0, recorded: [] }

type Cost = { readonly delivered: Delivered; readonly usPerFrame: number }

const racing = async (server: GameServer, load: Load): Promise<Cost> => {
  const before = await server.usage()
  const delivered = await load.ask('watch', { seconds: TURN_SECONDS })
  const after = await server.usage()
  return { delivered, usPerFrame: (1e6 * (after.cpuSeconds - before.cpuSeconds)) / delivered.frames }
}

/** A server that only sends, and who listens to it. */
type Peer = { readonly turn: () => Promise<Cost>; readonly end: () => Promise<void> }

/** Has a peer send what our server sent, at the same times; once before it is measured, as ours has run for a while by then. */
const peerOf = async (server: Worker<RawJobs>, load: Load, { recorded }: Delivered): Promise<Peer> => {
  const turn = async (): Promise<Cost> => {
    const watching = load.ask('watch', { seconds: TURN_SECONDS + 1 })
    const { cpuSeconds } = await server.ask('play', { frames: recorded })
    const delivered = await watching
    return { delivered, usPerFrame: (1e6 * cpuSeconds) / delivered.frames }
  }
  await turn()
  return {
    turn,
    end: async () => {
      await load.end()
      await server.end()
    },
  }
}

/** The groups that each student's socket listens to: the session and the team. */
const groupsOf = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.flatMap((code) => seatsOf(code).map(({ team }) => [code, `${code} ${team}`] as const))

const bareServer = async (codes: readonly string[], game: Delivered): Promise<Peer> => {
  const raw = startWorker<RawJobs>('rawWorker.ts')
  const load = startWorker<LoadJobs>('loadWorker.ts')
  const { port } = await raw.ask('open', null)
  await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets: groupsOf(codes), protocol: 'raw' })
  return peerOf(raw, load, game)
}

const plainColyseus = async (codes: readonly string[], game: Delivered): Promise<Peer> => {
  const plain = startWorker<PlainJobs>('plainWorker.ts')
  const load = startWorker<LoadJobs>('loadWorker.ts')
  const { port } = await plain.ask('open', null)
  const { paths } = await plain.ask('reserve', { sockets: groupsOf(codes) })
  const sockets = paths.map((path) => [path])
  await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets, protocol: 'plain' })
  return peerOf(plain as unknown as Worker<RawJobs>, load, game)
}

type Turn = { readonly game: Cost; readonly raw: Cost; readonly plain: Cost }

/** Our server, the bare one and plain Colyseus in turns; ours stands still meanwhile, and its race with it. */
const takeTurns = async (server: GameServer, load: Load, codes: readonly string[]): Promise<readonly Turn[]> => {
  const { delivered } = await racing(server, load)
  const peers = { raw: await bareServer(codes, delivered), plain: await plainColyseus(codes, delivered) }
  const turns: Turn[] = []
  try {
    for (let i = 0; i < TURNS; i++) {
      const game = await racing(server, load)
      server.signal('SIGSTOP')
      const raw = await peers.raw.turn()
      const plain = await peers.plain.turn()
      server.signal('SIGCONT')
      await wait(RESUME_MS)
      turns.push({ game, raw, plain })
    }
  } finally {
    await peers.raw.end()
    await peers.plain.end()
  }
  return turns
}

/** Sends the whole state as JSON through socket.io, as often as patches went out and to as many sockets. */
const jsonRacing = async (load: Load, states: readonly { group: string; state: object }[]): Promise<Cost> => {
  const peer = startWorker<JsonJobs>('socketIoWorker.ts')
  try {
    const { port } = await peer.ask('open', null)
    const sockets = states.flatMap(({ group }) => seatsOf(group).map(() => [group]))
    await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets, protocol: 'socket.io' })
    const watching = load.ask('watch', { seconds: TURN_SECONDS + 1 })
    const { cpuSeconds } = await peer.ask('play', { states, seconds: TURN_SECONDS, everyMs: 100 })
    const delivered = await watching
    return { delivered, usPerFrame: (1e6 * cpuSeconds) / delivered.frames }
  } finally {
    await peer.end()
  }
}

const againstJson = (game: Cost, json: Cost): readonly Figure[] => {
  const bytesPerSecond = json.delivered.bytes / (SESSIONS * STUDENTS) / TURN_SECONDS
  return [
    { name: 'socket.io with JSON: core time a delivered frame', value: json.usPerFrame, unit: 'us', target: null },
    { name: 'socket.io with JSON: downlink of a student', value: bytesPerSecond, unit: 'B/s', target: null },
    {
      name: 'core time a delivered frame, as a multiple of it',
      value: game.usPerFrame / json.usPerFrame,
      unit: 'x',
      target: null,
    },
    {
      name: 'bytes, as a multiple of its',
      value: game.delivered.bytes / json.delivered.bytes,
      unit: 'x',
      target: null,
    },
  ]
}

const downlink = ({ bytes, frames }: Delivered, students: number): readonly Figure[] => {
  const each = bytes / students / TURN_SECONDS
  return [
    { name: 'downlink of a racing student', value: each, unit: 'B/s', target: { atMost: 600 } },
    { name: `downlink of ${STUDENTS}`, value: (each * STUDENTS) / 1000, unit: 'kB/s', target: { atMost: 25 } },
    { name: 'frames to a racing student', value: frames / students / TURN_SECONDS, unit: '/s', target: null },
  ]
}

/** Our core time next to that of a server which only sends the same bytes. */
const against = (turns: readonly Turn[], peer: 'raw' | 'plain', name: string, most: number): readonly Figure[] => {
  const us = turns.map((turn) => turn[peer].usPerFrame)
  const ratios = turns.map((turn) => turn.game.usPerFrame / turn[peer].usPerFrame)
  return [
    { name: `the same from ${name}`, value: median(us), unit: 'us', target: null, spread: us },
    {
      name: `core time a delivered frame, as a multiple of ${name}`,
      value: median(ratios),
      unit: 'x',
      target: { atMost: most },
      spread: ratios,
    },
  ]
}

const measure = async (server: GameServer, load: Load): Promise<readonly Figure[]> => {
  const figures = [await idle(server)]
  const classes = await Promise.all(
    Array.from({ length: SESSIONS }, (_, seed) => server.newSession({ preset: 'full', seed, teams: TEAMS })),
  )
  const codes = classes.map(({ code }) => code)
  figures.push(...(await joins(server, load, classes.slice(0, JOINED_AT_ONCE))))
  for (const { code } of classes.slice(JOINED_AT_ONCE)) {
    await load.ask('join', { url: server.url, seats: seatsOf(code) })
  }
  for (const { code, hostKey } of classes) await load.ask('race', { url: server.url, code, hostKey })
  await wait(1000)
  const turns = await takeTurns(server, load, codes)
  const us = turns.map(({ game }) => game.usPerFrame)
  const game: Cost = { delivered: turns[0]?.game.delivered ?? NOTHING, usPerFrame: median(us) }
  const replies = await load.ask('act', { code: codes[0] ?? '', rounds: ACT_ROUNDS })
  const { residentBytes } = await server.usage()
  const states = await Promise.all(
    classes.map(async ({ code, hostKey }) => ({
      group: code,
      state: await load.ask('snapshot', { url: server.url, code, hostKey }),
    })),
  )
  await load.ask('leave', null)
  await server.end()
  const json = await jsonRacing(load, states)
  return [
    ...figures,
    ...downlink(game.delivered, SESSIONS * STUDENTS),
    { name: 'core time a delivered frame', value: game.usPerFrame, unit: 'us', target: null, spread: us },
    ...against(turns, 'raw', 'a bare server', 1.45),
    ...against(turns, 'plain', 'plain Colyseus', 1.05),
    ...againstJson(game, json),
    {
      name: `command to reply, ${STUDENTS} at once, journaled, p99`,
      value: quantile(replies, 0.99),
      unit: 'ms',
      target: { atMost: 50 },
      details: [`median ${median(replies).toFixed(0)} ms`],
    },
    { name: `racing ${SESSIONS} classes, resident`, value: residentBytes / 1e6, unit: 'MB', target: null },
  ]
}

export const serverLoad: Benchmark = {
  name: 'serverLoad',
  run: async () => {
    // The code of a server that has run before is already compiled.
    const first = await startGameServer()
    await wait(SETTLE_MS)
    await first.end('SIGTERM')
    const server = await startGameServer()
    const load = startWorker<LoadJobs>('loadWorker.ts')
    try {
      return await measure(server, load)
    } finally {
      await load.end()
      await server.end()
    }
  },
}
