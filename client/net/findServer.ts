import { abortAfter } from './abortAfter.ts'
import { NetworkError } from './networkError.ts'

const EVERY_MS = 1000
const PATIENCE_MS = 4000

/**
 * Resolves as soon as the server answers a small request; rejects only when given up. A request is sent every second,
 * in addition to those not answered yet: after a silence the newest gets through at once, and on a slow network an
 * older one has the time it needs.
 */
export const findServer = (ask: (signal: AbortSignal) => Promise<unknown>, givenUp: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const over = new AbortController()
    const end = (settle: () => void): void => {
      clearInterval(timer)
      over.abort()
      settle()
    }
    const once = (): void => {
      ask(abortAfter(PATIENCE_MS, over.signal)).then(
        () => end(resolve),
        () => {},
      )
    }
    const timer = setInterval(once, EVERY_MS)
    givenUp.addEventListener('abort', () => end(() => reject(new NetworkError('given up'))), {
      once: true,
      signal: over.signal,
    })
    once()
  })
