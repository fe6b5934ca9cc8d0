const BEAT_MS = 3000
const PATIENCE_MS = 6000

/**
 * Asks every 3 s whether the server still answers, and calls `onSilence` once after 6 s without an answer:
 * a phone that changed networks is not told that its connection died.
 */
export const startHeartbeat = (ping: (answered: () => void) => void, onSilence: () => void): (() => void) => {
  let askedAt: number | null = null
  const timer = setInterval(() => {
    const now = performance.now()
    if (askedAt === null) {
      askedAt = now
      ping(() => {
        askedAt = null
      })
    } else if (now - askedAt >= PATIENCE_MS) {
      clearInterval(timer)
      onSilence()
    }
  }, BEAT_MS)
  return () => clearInterval(timer)
}
