import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import type { SharedStore } from '../store/Store.ts'
import type { LiveSessions } from './LiveSessions.ts'

const EVERY_MS = 1000

/**
 * Maintains this process's lease in a store shared by several processes. Every second it renews the lease, closes the
 * sessions that others have taken over, and takes over those whose process is gone. Connections to a session that has
 * moved to another process are closed with the code `movedOn`. Returns a function that stops the watch.
 */
export const watchLease = (store: SharedStore, sessions: LiveSessions, log: Logger, movedOn: number): (() => void) => {
  let isOver = false

  const takeOver = async (code: string): Promise<void> => {
    if (isOver || sessions.isFull) return
    try {
      const live = await sessions.open(code)
      if (live !== null && live !== 'elsewhere') log.warn({ session: code }, 'took over a session')
    } catch (error) {
      // A session that cannot be restored must not keep the others from being restored.
      log.error({ session: code, error }, 'session was not taken over')
    }
  }

  const look = async (): Promise<void> => {
    try {
      const played = sessions.codes
      const held = await store.renew()
      for (const code of played) if (!held.has(code)) sessions.lose(code, movedOn)
      for (const code of await store.abandoned(JOURNAL_FORMAT)) await takeOver(code)
    } catch (error) {
      log.error({ error }, 'lease was not renewed')
    }
  }

  const watch = async (): Promise<void> => {
    while (!isOver) {
      await sleep(EVERY_MS, null, { ref: false })
      if (!isOver) await look()
    }
  }
  void watch()
  return () => {
    isOver = true
  }
}
