import type { Logger } from 'pino'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import type { SharedStore } from '../store/Store.ts'
import type { LiveSessions } from './LiveSessions.ts'

const EVERY_MS = 1000

/**
 * Maintains this process's lease in a store shared by several processes. Every second it renews the lease, closes the
 * sessions that others have taken over, and takes over those whose process is gone.
 */
export class LeaseWatch {
  readonly #store: SharedStore
  readonly #sessions: LiveSessions
  readonly #log: Logger
  readonly #movedOn: number
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  /** Connections to a session that has moved to another process are closed with the code `movedOn`. */
  constructor(store: SharedStore, sessions: LiveSessions, log: Logger, movedOn: number) {
    this.#store = store
    this.#sessions = sessions
    this.#log = log
    this.#movedOn = movedOn
    this.#wait()
  }

  stop(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }

  #wait(): void {
    if (!this.#isOver) this.#timer = setTimeout(() => void this.#look().finally(() => this.#wait()), EVERY_MS)
  }

  async #look(): Promise<void> {
    try {
      const played = this.#sessions.codes
      const held = await this.#store.renew()
      for (const code of played) if (!held.has(code)) this.#sessions.lose(code, this.#movedOn)
      for (const code of await this.#store.abandoned(JOURNAL_FORMAT)) await this.#takeOver(code)
    } catch (error) {
      this.#log.error({ error }, 'lease was not renewed')
    }
  }

  async #takeOver(code: string): Promise<void> {
    if (this.#isOver || this.#sessions.isFull) return
    try {
      const live = await this.#sessions.open(code)
      if (live !== null && live !== 'elsewhere') this.#log.warn({ session: code }, 'took over a session')
    } catch (error) {
      // A session that cannot be restored must not keep the others from being restored.
      this.#log.error({ session: code, error }, 'session was not taken over')
    }
  }
}
