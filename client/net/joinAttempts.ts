import { abortAfter } from './abortAfter.ts'
import { NetworkError } from './networkError.ts'
import type { OpenRoom } from './room.ts'

const LONGEST_MS = 10_000
/** A join younger than this is never given up as dead. */
const SUSPICIOUS_MS = 2500
/** A join takes several round trips, a small request one. High, because a busy server must not get even more joins. */
const QUESTIONS_PER_JOIN = 8
const EVERY_MS = 1000
const PATIENCE_MS = 3000
/** How long an attempt that was given up may still arrive. */
const ABANDONED_MS = 60_000

/**
 * Makes join attempts and gives up each one that hangs: after 10 s, or as soon as it has taken far longer than a small
 * request sent in parallel, because its connection may be dead although the network is back.
 */
export const createJoinAttempts = (
  ask: (signal: AbortSignal) => Promise<unknown>,
  abandoned = new Set<Promise<OpenRoom>>(),
) => {
  let abandon = () => {}

  const giveUp = (entering: Promise<OpenRoom>): void => {
    abandoned.add(entering)
    setTimeout(() => abandoned.delete(entering), ABANDONED_MS)
    entering.then(
      (room) => room.leave(),
      () => abandoned.delete(entering),
    )
  }

  const enter = (open: (givenUp: AbortSignal) => Promise<OpenRoom>): Promise<OpenRoom> =>
    new Promise((resolve, reject) => {
      const over = new AbortController()
      const givenUp = new AbortController()
      const entering = open(givenUp.signal)
      const started = performance.now()
      const hang = (): void => {
        if (over.signal.aborted) return
        givenUp.abort()
        giveUp(entering)
        reject(new NetworkError('joining took too long'))
        end()
      }
      const suspect = (): void => {
        const asked = performance.now()
        if (asked - started < SUSPICIOUS_MS) return
        const answered = (): void => {
          const now = performance.now()
          if (now - started >= (now - asked) * QUESTIONS_PER_JOIN) hang()
        }
        ask(abortAfter(PATIENCE_MS, over.signal)).then(answered, () => {})
      }
      const longest = setTimeout(hang, LONGEST_MS)
      const timer = setInterval(suspect, EVERY_MS)
      abandon = hang
      const end = (): void => {
        over.abort()
        clearTimeout(longest)
        clearInterval(timer)
      }
      entering.then(resolve, reject).finally(end)
    })

  return {
    enter,
    /** Gives up the attempt that is under way. */
    close: () => abandon(),
    /** Whether an abandoned attempt may have taken the seat away from a later one. */
    get hasAbandoned(): boolean {
      return abandoned.size > 0
    },
  }
}
