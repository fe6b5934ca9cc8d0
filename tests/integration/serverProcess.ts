import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

const SERVER = join(import.meta.dirname, '../../server')
const START = ['--import', join(SERVER, 'scripts/compileCache.js'), join(SERVER, 'main.ts')]

/** A port that is free at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

export type ServerProcess = {
  readonly pid: number
  readonly url: string
  readonly printed: () => string
  /** Sends a signal and waits until the process is gone. Returns its exit code, or null if a signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

const gone = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', resolve)
  })

/** Starts the server as `npm start` does, in a separate process, and waits until it prints its address. */
export const spawnServer = async (port: number, env: Record<string, string>): Promise<ServerProcess> => {
  const own = { PATH: process.env.PATH, PORT: String(port), HOST: '', ...env }
  const child = spawn(process.execPath, START, { env: own, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk
      if (printed.includes('http://')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`the server ended at once: ${printed}`)))
  })
  await ready
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    printed: () => printed,
    end: (signal) => {
      child.kill(signal)
      return gone(child)
    },
  }
}
