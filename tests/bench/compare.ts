import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type GameServer, startGameServer } from './load/gameServer.ts'
import { type LoadJobs, startWorker, type Worker } from './load/jobs.ts'
import { seatsOf } from './load/racingClasses.ts'
import { describeMachine } from './machine.ts'
import { quantile, wait } from './timing.ts'

/**
 * Compares the server of this checkout with that of another one, both under the same load at the same time, so that
 * whatever else the machine does slows both down.
 * node tests/bench/compare.ts ../other [--pairs 7] [--sessions 12] [--nodeOption=--single-threaded-gc]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '7' },
    sessions: { type: 'string', default: '12' },
    nodeOption: { type: 'string', multiple: true, default: [] },
  },
})

const PAIRS = Number(values.pairs)
const CLASS = { sessions: Number(values.sessions), students: 40, teams: 8 }
const JOINING_CLASSES = 4
const WATCH_SECONDS = 4
const SETTLE_MS = 2000

type Side = { readonly server: GameServer; readonly load: Worker<LoadJobs> }
type Measured = Readonly<Record<string, number>>

const startSide = async (root?: string, nodeOptions?: readonly string[]): Promise<Side> => ({
  server: await startGameServer(root, nodeOptions),
  load: startWorker<LoadJobs>('loadWorker.ts'),
})

const newClasses = ({ server }: Side, count: number) =>
  Promise.all(Array.from({ length: count }, (_, seed) => server.newSession({ preset: 'full', seed, teams: 8 })))

const coreMs = async ({ server }: Side, work: () => Promise<unknown>): Promise<number> => {
  const before = await server.usage()
  await work()
  return 1000 * ((await server.usage()).cpuSeconds - before.cpuSeconds)
}

const joins = async (side: Side): Promise<Measured> => {
  const classes = await newClasses(side, JOINING_CLASSES)
  const seats = classes.flatMap(({ code }) => seatsOf(code, CLASS, 0))
  let ms: readonly number[] = []
  const core = await coreMs(side, async () => {
    ms = (await side.load.ask('join', { url: side.server.url, seats })).ms
  })
  await side.load.ask('leave', null)
  return { 'core of a join, ms': core / seats.length, 'join, p95, ms': quantile(ms, 0.95) }
}

const race = async (side: Side): Promise<void> => {
  for (const { code, hostKey } of await newClasses(side, CLASS.sessions)) {
    await side.load.ask('join', { url: side.server.url, seats: seatsOf(code, CLASS, CLASS.teams) })
    await side.load.ask('race', { url: side.server.url, code, hostKey })
  }
}

const watch = async (side: Side): Promise<Measured> => {
  let frames = 0
  await side.server.loop()
  const core = await coreMs(side, async () => {
    frames = (await side.load.ask('watch', { seconds: WATCH_SECONDS })).frames
  })
  const { gcMs, gcLongestMs, seconds } = await side.server.loop()
  return {
    'core of a frame, us': (1000 * core) / frames,
    'frames a second': frames / WATCH_SECONDS,
    'garbage collections, ms a second': gcMs / seconds,
    'longest garbage collection, ms': gcLongestMs,
  }
}

const report = (pairs: readonly (readonly [Measured, Measured])[]): void => {
  for (const name of Object.keys(pairs[0]?.[0] ?? {})) {
    const of = (i: 0 | 1) => pairs.map((pair) => pair[i][name] ?? Number.NaN)
    const ratios = pairs.map(([a, b]) => (b[name] ?? Number.NaN) / (a[name] ?? Number.NaN))
    const at = (numbers: readonly number[], share: number) => quantile(numbers, share).toPrecision(3)
    const spread = `${at(ratios, 0.5)}x (${at(ratios, 0)} to ${at(ratios, 0.999)})`
    console.log(`${name}: other ${at(of(0), 0.5)}, this ${at(of(1), 0.5)}, ${spread}`)
  }
}

const [other] = positionals
const sides = [await startSide(other && resolve(other)), await startSide(undefined, values.nodeOption)] as const
const together = async (measure: (side: Side) => Promise<Measured>, pairs: number) => {
  const measured: [Measured, Measured][] = []
  for (let i = 0; i < pairs; i++) measured.push([await measure(sides[0]), await measure(sides[1])])
  return measured
}
const atOnce = async (measure: (side: Side) => Promise<Measured>, pairs: number) => {
  const measured: [Measured, Measured][] = []
  for (let i = 0; i < pairs; i++) measured.push(await Promise.all([measure(sides[0]), measure(sides[1])]))
  return measured
}
try {
  console.log(describeMachine())
  await together(joins, 2)
  report(await together(joins, PAIRS))
  await Promise.all(sides.map(race))
  await wait(SETTLE_MS)
  report(await atOnce(watch, PAIRS))
} finally {
  for (const { server, load } of sides) {
    await load.end()
    await server.end()
  }
}
