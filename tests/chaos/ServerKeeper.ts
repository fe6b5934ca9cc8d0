import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import { type Disk, openDisk } from './openDisk.ts'

const STORE = 'iteration-tax.db'
const STARTS_TRIED = 20
const SHIFTED_CLOCK = join(import.meta.dirname, 'shiftedClock.ts')

/** Runs a server as a supervisor would: on the same port and data, restarted whenever it ends. */
export class ServerKeeper {
  readonly port: number
  readonly disk: Disk
  /** Holds what processes pass on to the next: compiled code, and the offset of the clock. */
  readonly #folder: string
  #process: ServerProcess | null = null
  #log = ''
  #isFull = false

  constructor(port: number, disk: Disk, folder: string) {
    this.port = port
    this.disk = disk
    this.#folder = folder
    this.shiftClock(0)
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Everything its processes have printed. */
  get log(): string {
    return this.#log + (this.#process?.printed() ?? '')
  }

  async start(): Promise<void> {
    // Keeps compiled code, because the test starts the server hundreds of times.
    const env = {
      DATA_DIR: this.disk.dir,
      NODE_COMPILE_CACHE: this.#folder,
      NODE_OPTIONS: `--import ${pathToFileURL(SHIFTED_CLOCK)}`,
      CLOCK_SHIFT_FILE: this.#clockFile,
    }
    for (let tried = 1; ; tried++) {
      try {
        this.#process = await spawnServer(this.port, env)
        return
      } catch (error) {
        if (tried >= STARTS_TRIED) throw error
        this.#log += String(error)
        await sleep(200)
      }
    }
  }

  /** Ends the process; the next one knows only what is on disk. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = this.#process
    if (!ending) return
    await ending.end(signal)
    this.#log += ending.printed()
    this.#process = null
  }

  async restart(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await this.end(signal)
    await this.start()
  }

  /** Stops the process for a while, as on a closed laptop; its clocks keep running. */
  async freeze(ms: number): Promise<void> {
    const { pid } = this
    if (pid === null) return
    process.kill(pid, 'SIGSTOP')
    await sleep(ms)
    process.kill(pid, 'SIGCONT')
  }

  /** Sets the server's wall clock off by `ms`, as when someone or the network corrects it. */
  shiftClock(ms: number): void {
    writeFileSync(this.#clockFile, String(ms))
    if (this.pid !== null) process.kill(this.pid, 'SIGUSR2')
  }

  fillDisk(): void {
    if (this.pid === null) return
    this.#isFull = true
    this.disk.fill(this.pid)
  }

  freeDisk(): void {
    if (!this.#isFull) return
    this.#isFull = false
    this.disk.free(this.pid ?? process.pid)
  }

  get pid(): number | null {
    return this.#process?.pid ?? null
  }

  /** The last tick in a session's stored journal; the server must not be running. */
  storedTick(code: string): number {
    const copy = mkdtempSync(join(tmpdir(), 'iteration-tax-copy-'))
    for (const name of [STORE, `${STORE}-wal`]) {
      const file = join(this.disk.dir, name)
      if (existsSync(file)) copyFileSync(file, join(copy, name))
    }
    const store = new DatabaseSync(join(copy, STORE))
    const row = store.prepare('SELECT line FROM lines WHERE code = ? ORDER BY seq DESC LIMIT 1').get(code)
    store.close()
    rmSync(copy, { recursive: true })
    return row ? (JSON.parse(String(row.line)) as { tick: number }).tick : 0
  }

  async close(): Promise<void> {
    this.freeDisk()
    await this.end('SIGKILL')
    this.disk.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get #clockFile(): string {
    return join(this.#folder, 'clock-shift')
  }
}

export const openServerKeeper = async (): Promise<ServerKeeper> => {
  const folder = mkdtempSync(join(tmpdir(), 'iteration-tax-keeper-'))
  const keeper = new ServerKeeper(await freePort(), openDisk(), folder)
  await keeper.start()
  return keeper
}
