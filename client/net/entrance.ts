import type { OpenRoom } from './roomDoor.ts'

const LONGEST_MS = 10_000
/** A join younger than this is not suspected. */
const SUSPICIOUS_MS = 2500
/** A join is made of some round trips, where a small question takes one; a busy server must not get more joins for being busy. */
const QUESTIONS_PER_JOIN = 8
const EVERY_MS = 1000
const PATIENCE_MS = 3000
/** How long an attempt that was given up may still arrive. */
const STRAY_MS = 60_000

/**
 * Attempts to enter, each given up when it hangs: after 10 s, or once it has taken far longer than a small question asked
 * beside it, since the connection it is on may be dead while the network has long been back.
 */
export const createEntrance = (
  ask: (signal: AbortSignal) => Promise<unknown>,
  strays = new Set<Promise<OpenRoom>>(),
) => {
  let abandon = () => {}

  const giveUp = (entering: Promise<OpenRoom>): void => {
    strays.add(entering)
    setTimeout(() => strays.delete(entering), STRAY_MS)
    entering.then(
      (room) => room.leave(),
      () => strays.delete(entering),
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
        reject(new Error('joining took too long'))
        end()
      }
      const suspect = (): void => {
        const asked = performance.now()
        if (asked - started < SUSPICIOUS_MS) return
        const answered = (): void => {
          const now = performance.now()
          if (now - started >= (now - asked) * QUESTIONS_PER_JOIN) hang()
        }
        ask(AbortSignal.any([over.signal, AbortSignal.timeout(PATIENCE_MS)])).then(answered, () => {})
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
    /** Whether an attempt given up may be the one that has taken the seat from the one that came after it. */
    get hasStrays(): boolean {
      return strays.size > 0
    },
  }
}
