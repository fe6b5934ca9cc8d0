import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** One student who will join: the session, the team, and whether they will send requests. */
export type Seat = {
  readonly code: string
  readonly name: string
  readonly team: string
  readonly speaks: boolean
  /** With which a student who only listens comes back to the same seat. */
  readonly key?: string
}

/** A frame that arrived over a socket, and its receivers: a whole session, or one team of it. */
export type RecordedFrame = {
  readonly group: string
  readonly atMs: number
  readonly base64: string
}

export type Delivered = { readonly frames: number; readonly bytes: number; readonly recorded: readonly RecordedFrame[] }

/** What the load process can be asked to do, and what it answers. */
export type LoadJobs = {
  /** Joins all at once; answers how long each took, in ms, and how many were refused. */
  join: { ask: { url: string; seats: readonly Seat[] }; answer: { ms: readonly number[]; refused: number } }
  /** Takes a session from the lobby into the first race, with a different plan for each team. */
  race: { ask: { url: string; code: string; hostKey: string }; answer: null }
  /** Counts what everyone is sent. */
  watch: { ask: { seconds: number }; answer: Delivered }
  /** Students who send requests all move a lever at the same time, repeatedly; answers ms from request to reply. */
  act: { ask: { code: string; rounds: number }; answer: readonly number[] }
  /** Takes a session out of the lobby and stays connected as its host until dismissed. */
  host: { ask: { url: string; code: string; hostKey: string }; answer: null }
  dismiss: { ask: { code: string }; answer: null }
  /** The whole state of a session, as an object. */
  snapshot: { ask: { url: string; code: string; hostKey: string }; answer: object }
  /** Connects bare sockets, each to the groups it listens to, or to its path in plain Colyseus. */
  listen: {
    ask: { url: string; sockets: readonly (readonly string[])[]; protocol: 'raw' | 'plain' | 'socket.io' }
    answer: null
  }
  leave: { ask: null; answer: null }
  /** Breaks all connections. */
  lose: { ask: null; answer: null }
  /** Has everyone try as pages do until they are back in their seats; answers how long each took, in ms. */
  comeBack: { ask: { url: string }; answer: readonly number[] }
}

/** What the bare server can be asked to do. */
export type RawJobs = {
  open: { ask: null; answer: { port: number } }
  /** Sends each frame at its time to its whole group; answers the core seconds spent. */
  play: { ask: { frames: readonly RecordedFrame[] }; answer: { cpuSeconds: number } }
}

/** What the plain Colyseus server can be asked to do. */
export type PlainJobs = RawJobs & {
  /** Reserves places for sockets that listen to these groups, the first of which is the room; answers their paths. */
  reserve: { ask: { sockets: readonly (readonly string[])[] }; answer: { paths: readonly string[] } }
}

/** What the socket.io server can be asked to do. */
export type JsonJobs = {
  open: { ask: null; answer: { port: number } }
  /** Sends each group its state as often as patches go out; answers the core seconds spent. */
  play: {
    ask: { states: readonly { group: string; state: object }[]; seconds: number; everyMs: number }
    answer: { cpuSeconds: number }
  }
}

/** What the server of a large session can be asked to do. */
export type ExportJobs = {
  open: { ask: null; answer: { url: string; code: string; hostKey: string } }
  start: { ask: null; answer: null }
  /** Since the start: core milliseconds of all threads, and of the longest turn of the event loop. */
  stop: { ask: null; answer: { coreMs: number; longestTurnMs: number } }
}

/** What the server whose memory is measured can be asked to do. */
export type MemoryJobs = {
  open: { ask: null; answer: { url: string } }
  /** Bytes in use, without garbage. */
  held: { ask: null; answer: { bytes: number } }
}

type Jobs = Record<string, { ask: unknown; answer: unknown }>
type Question = { readonly id: number; readonly job: string; readonly ask: unknown }
type Answer = { readonly id: number; readonly answer?: unknown; readonly error?: string }

export type Worker<J extends Jobs> = {
  readonly ask: <K extends keyof J & string>(job: K, ask: J[K]['ask']) => Promise<J[K]['answer']>
  readonly end: () => Promise<void>
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Starts a file of this folder as a separate process that answers jobs. */
export const startWorker = <J extends Jobs>(file: string): Worker<J> => {
  const child = fork(join(import.meta.dirname, file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let asked = 0
  child.on('message', ({ id, answer, error }: Answer) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asker?.resolve(answer as never)
    else asker?.reject(new Error(error))
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended`))
  })
  return {
    ask: (job, ask) =>
      new Promise((resolve, reject) => {
        const id = asked++
        waiting.set(id, { resolve, reject })
        child.send({ id, job, ask } satisfies Question)
      }),
    end: () => end(child),
  }
}

/** Runs in the worker: answers the parent's jobs. */
export const answerJobs = <J extends Jobs>(
  jobs: {
    readonly [K in keyof J]: (ask: J[K]['ask']) => Promise<J[K]['answer']>
  },
): void => {
  process.on('message', async ({ id, job, ask }: Question) => {
    try {
      process.send?.({ id, answer: await jobs[job]?.(ask) } satisfies Answer)
    } catch (error) {
      process.send?.({ id, error: String(error) } satisfies Answer)
    }
  })
}
