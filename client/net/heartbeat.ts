import { abortAfter } from './abortAfter.ts'

const CHECK_MS = 100
/** After this long without any data the server is pinged. */
const QUIET_MS = 800
/** After this long without an answer, a new connection is tried. */
const SUSPICIOUS_MS = 500
const ASK_AGAIN_MS = 500
/** How many times longer the answer to a ping may take than one over a new connection. */
const PINGS_PER_QUESTION = 3
const PATIENCE_MS = 2500

export type Pulse = {
  /** Asks the server for a sign of life over the connection itself. */
  readonly ping: () => void
  /** When the connection last received anything, in ms of `performance.now()`. */
  readonly heardAt: () => number
}

/**
 * Calls `onSilence` once when a connection is dead; a phone that changes networks is not told. A connection counts as
 * dead if nothing arrives for 2.5 s despite a ping, or as soon as the server answers a request over a new connection
 * but not the ping over this one. Returns a function that stops the check.
 */
export const startHeartbeat = (
  { ping, heardAt }: Pulse,
  ask: (signal: AbortSignal) => Promise<unknown>,
  onSilence: () => void,
): (() => void) => {
  const over = new AbortController()
  let pingedAt: number | null = null
  let askedAt = 0

  const stop = (): void => {
    clearInterval(timer)
    over.abort()
  }
  const die = (): void => {
    if (over.signal.aborted) return
    stop()
    onSilence()
  }
  const isWaiting = (since: number): boolean => pingedAt === since && heardAt() < since

  const askElsewhere = (since: number): void => {
    askedAt = performance.now()
    const asked = askedAt
    ask(abortAfter(PATIENCE_MS, over.signal)).then(
      () => {
        const now = performance.now()
        if (isWaiting(since) && now - since >= (now - asked) * PINGS_PER_QUESTION) die()
      },
      () => {},
    )
  }

  const check = (): void => {
    const now = performance.now()
    if (pingedAt === null || heardAt() >= pingedAt) {
      pingedAt = now - heardAt() >= QUIET_MS ? now : null
      if (pingedAt !== null) ping()
    } else if (now - pingedAt >= PATIENCE_MS) die()
    else if (now - pingedAt >= SUSPICIOUS_MS && now - askedAt >= ASK_AGAIN_MS) askElsewhere(pingedAt)
  }
  const timer = setInterval(check, CHECK_MS)
  return stop
}
