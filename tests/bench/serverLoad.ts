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
import { quantile, wait } from './timing.ts'

const SESSIONS = 25
/** How many of them are joined at the same moment. */
const JOINED_AT_ONCE = 8
const STUDENTS = 40
const TEAMS = 8
/** Lets a fresh server settle before its memory is read. */
const SETTLE_MS = 3000
const WATCH_SECONDS = 8
const ACT_ROUNDS = 200
/** How long a peer plays before it is measured, as the code of our server has run for a while by then. */
const WARM_UP_MS = 3000

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
  return { name: 'idle, resident', value: residentBytes / 1e6, unit: 'MB', target: { atMost: 115 } }
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

type Cost = { readonly delivered: Delivered; readonly usPerFrame: number }

const racing = async (server: GameServer, load: Load): Promise<Cost> => {
  const before = await server.usage()
  const delivered = await load.ask('watch', { seconds: WATCH_SECONDS })
  const after = await server.usage()
  return { delivered, usPerFrame: (1e6 * (after.cpuSeconds - before.cpuSeconds)) / delivered.frames }
}

/** Has a server that only sends play the same frames at the same times, twice; the first time warms it up. */
const replayed = async (load: Load, peer: Worker<RawJobs>, { recorded }: Delivered): Promise<Cost> => {
  await peer.ask('play', { frames: recorded.filter(({ atMs }) => atMs < WARM_UP_MS) })
  const watching = load.ask('watch', { seconds: WATCH_SECONDS + 1 })
  const { cpuSeconds } = await peer.ask('play', { frames: recorded })
  const delivered = await watching
  return { delivered, usPerFrame: (1e6 * cpuSeconds) / delivered.frames }
}

/** The groups that each student's socket listens to: the session and the team. */
const groupsOf = (codes: readonly string[]): readonly (readonly [string, string])[] =>
  codes.flatMap((code) => seatsOf(code).map(({ team }) => [code, `${code} ${team}`] as const))

const rawRacing = async (load: Load, codes: readonly string[], game: Delivered): Promise<Cost> => {
  const raw = startWorker<RawJobs>('rawWorker.ts')
  try {
    const { port } = await raw.ask('open', null)
    await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets: groupsOf(codes), protocol: 'raw' })
    return await replayed(load, raw, game)
  } finally {
    await raw.end()
  }
}

const plainRacing = async (load: Load, codes: readonly string[], game: Delivered): Promise<Cost> => {
  const plain = startWorker<PlainJobs>('plainWorker.ts')
  try {
    const { port } = await plain.ask('open', null)
    const { paths } = await plain.ask('reserve', { sockets: groupsOf(codes) })
    const sockets = paths.map((path) => [path])
    await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets, protocol: 'plain' })
    return await replayed(load, plain as unknown as Worker<RawJobs>, game)
  } finally {
    await plain.end()
  }
}

/** Sends the whole state as JSON through socket.io, as often as patches went out and to as many sockets. */
const jsonRacing = async (load: Load, states: readonly { group: string; state: object }[]): Promise<Cost> => {
  const peer = startWorker<JsonJobs>('socketIoWorker.ts')
  try {
    const { port } = await peer.ask('open', null)
    const sockets = states.flatMap(({ group }) => seatsOf(group).map(() => [group]))
    await load.ask('listen', { url: `ws://127.0.0.1:${port}`, sockets, protocol: 'socket.io' })
    const watching = load.ask('watch', { seconds: WATCH_SECONDS + 1 })
    const { cpuSeconds } = await peer.ask('play', { states, seconds: WATCH_SECONDS, everyMs: 100 })
    const delivered = await watching
    return { delivered, usPerFrame: (1e6 * cpuSeconds) / delivered.frames }
  } finally {
    await peer.end()
  }
}

const againstJson = (game: Cost, json: Cost): readonly Figure[] => {
  const bytesPerSecond = json.delivered.bytes / (SESSIONS * STUDENTS) / WATCH_SECONDS
  return [
    { name: 'socket.io with JSON: core time a delivered frame', value: json.usPerFrame, unit: 'us', target: null },
    { name: 'socket.io with JSON: downlink of a student', value: bytesPerSecond, unit: 'B/s', target: null },
    { name: 'core time, as a share of it', value: game.usPerFrame / json.usPerFrame, unit: 'x', target: null },
    { name: 'bytes, as a share of it', value: game.delivered.bytes / json.delivered.bytes, unit: 'x', target: null },
  ]
}

const downlink = ({ bytes, frames }: Delivered, students: number): readonly Figure[] => {
  const each = bytes / students / WATCH_SECONDS
  return [
    { name: 'downlink of a racing student', value: each, unit: 'B/s', target: { atMost: 600 } },
    { name: `downlink of ${STUDENTS}`, value: (each * STUDENTS) / 1000, unit: 'kB/s', target: { atMost: 25 } },
    { name: 'frames to a racing student', value: frames / students / WATCH_SECONDS, unit: '/s', target: null },
  ]
}

/** Our core time next to that of a server which only sends the same bytes. */
const against = (game: Cost, peer: Cost, name: string, most: number): readonly Figure[] => {
  const share = (100 * peer.delivered.bytes) / game.delivered.bytes
  return [
    {
      name: `the same from ${name}`,
      value: peer.usPerFrame,
      unit: 'us',
      target: null,
      details: [`${share.toFixed(1)} % of the same bytes delivered`],
    },
    { name: `as a multiple of ${name}`, value: game.usPerFrame / peer.usPerFrame, unit: 'x', target: { atMost: most } },
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
  const game = await racing(server, load)
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
  const raw = await rawRacing(load, codes, game.delivered)
  const plain = await plainRacing(load, codes, game.delivered)
  const json = await jsonRacing(load, states)
  return [
    ...figures,
    ...downlink(game.delivered, SESSIONS * STUDENTS),
    { name: 'core time a delivered frame', value: game.usPerFrame, unit: 'us', target: null },
    ...against(game, raw, 'a bare server', 1.45),
    ...against(game, plain, 'plain Colyseus', 1.05),
    ...againstJson(game, json),
    {
      name: `command to reply, ${STUDENTS} at once, journaled, p99`,
      value: quantile(replies, 0.99),
      unit: 'ms',
      target: { atMost: 50 },
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
