import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreatedSession, NewSession } from '../../../shared/protocol/newSession.ts'
import { wait } from '../timing.ts'
import type { LoopWatch } from './watchLoop.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** Options for a server whose event loop is watched; the others do not pay for that. */
export const WATCH_LOOP: readonly string[] = ['--import', join(import.meta.dirname, 'watchLoop.ts')]

/** The server as `npm start` runs it, with a journal on disk, in a separate process. */
export type GameServer = {
  readonly url: string
  /** Stops it where it is, or lets it go on. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void
  readonly newSession: (wanted: Partial<NewSession>) => Promise<CreatedSession>
  /** What it reports about itself: core seconds so far, and the current resident bytes and used heap bytes. */
  readonly usage: () => Promise<{
    readonly cpuSeconds: number
    readonly residentBytes: number
    readonly heapBytes: number
  }>
  /** What its event loop did since it was last asked, or since its start, if it was started with `WATCH_LOOP`. */
  readonly loop: () => Promise<LoopWatch>
  /** Kills it at once and starts it again on its data; resolves when it is started, not when it answers. */
  readonly killAndStart: () => void
  /** Ends it with a signal, or waits for it to end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>
}

const addressOf = async (child: ChildProcess): Promise<string> => {
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += chunk
    const port = /:(\d+)/.exec(printed)?.[1]
    if (port) return `http://127.0.0.1:${port}`
  }
  throw new Error(`the server did not start: ${printed}`)
}

const metric = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN)

/** Starts the server of this checkout or of another one, with more options for Node if wanted. */
export const startGameServer = async (root = ROOT, nodeOptions: readonly string[] = []): Promise<GameServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'iteration-tax-bench-'))
  const watchFile = join(dataDir, 'loop.json')
  const start = ['--import', `${root}/server/scripts/compileCache.js`, ...nodeOptions, `${root}/server/main.ts`]
  const run = (PORT: string): ChildProcess => {
    const env = { PATH: process.env.PATH, PORT, DATA_DIR: dataDir, WATCH_FILE: watchFile }
    return spawn(process.execPath, start, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  }
  let child = run('0')
  const url = await addressOf(child)
  return {
    url,
    signal: (signal) => void child.kill(signal),
    newSession: async (wanted) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(wanted) })
      return (await response.json()) as CreatedSession
    },
    usage: async () => {
      const text = await (await fetch(`${url}/metrics`)).text()
      return {
        cpuSeconds: metric(text, 'process_cpu_seconds_total'),
        residentBytes: metric(text, 'process_resident_memory_bytes'),
        heapBytes: metric(text, 'nodejs_heap_size_used_bytes'),
      }
    },
    loop: async () => {
      rmSync(watchFile, { force: true })
      child.kill('SIGUSR2')
      while (!existsSync(watchFile) || readFileSync(watchFile, 'utf8') === '') await wait(5)
      return JSON.parse(readFileSync(watchFile, 'utf8'))
    },
    killAndStart: () => {
      child.kill('SIGKILL')
      child = run(new URL(url).port)
      child.stdout?.resume()
    },
    end: async (signal = 'SIGKILL') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
