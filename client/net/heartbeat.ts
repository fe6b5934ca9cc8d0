const CHECK_MS = 500
const BEAT_MS = 1000
const PATIENCE_MS = 2500

/**
 * Asks every second whether the server still answers, and calls `onSilence` once when an answer is 2.5 s late: a phone that
 * changed networks is not told that its connection died, and a connection that lives through a longer silence takes as
 * long again to notice that it is over.
 */
export const startHeartbeat = (ping: (answered: () => void) => void, onSilence: () => void): (() => void) => {
  let askedAt = Number.NEGATIVE_INFINITY
  let isAnswered = true
  const check = (): void => {
    const waited = performance.now() - askedAt
    if (!isAnswered && waited >= PATIENCE_MS) {
      clearInterval(timer)
      onSilence()
    } else if (isAnswered && waited >= BEAT_MS) {
      askedAt = performance.now()
      isAnswered = false
      ping(() => {
        isAnswered = true
      })
    }
  }
  const timer = setInterval(check, CHECK_MS)
  return () => clearInterval(timer)
}
