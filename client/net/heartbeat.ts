const CHECK_MS = 100
/** After so long without a sound the server is asked for one. */
const QUIET_MS = 800
/** After so long without an answer, somebody else is asked. */
const SUSPICIOUS_MS = 500
const ASK_AGAIN_MS = 500
/** An answer to a ping may take so many times as long as one over a new connection. */
const PINGS_PER_QUESTION = 3
const PATIENCE_MS = 2500

export type Pulse = {
  /** Asks the server for any sign of life over the connection itself. */
  readonly ping: () => void
  /** When the connection last heard anything, in ms of `performance.now()`. */
  readonly heardAt: () => number
}

/**
 * Calls `onSilence` once when a connection is dead, of which nobody tells a phone that changed networks: when nothing has
 * come for 2.5 s although it was asked for, or as soon as the server answers a question over a new connection and not the
 * ping over this one. Returns what stops it.
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
    ask(AbortSignal.any([over.signal, AbortSignal.timeout(PATIENCE_MS)])).then(
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
