import type { OpenRoom } from './roomDoor.ts'

/** How long an attempt that was given up may still arrive, in ms. */
const STRAY_MS = 60_000

/** Attempts to enter, each given up after a while. */
export const createEntrance = () => {
  const strays = new Set<Promise<OpenRoom>>()

  const giveUp = (entering: Promise<OpenRoom>): void => {
    strays.add(entering)
    setTimeout(() => strays.delete(entering), STRAY_MS)
    entering.then(
      (room) => room.leave(),
      () => strays.delete(entering),
    )
  }

  return {
    /** Gives up on a server that takes the request and never answers; a room that opens too late is left again. */
    enterWithin: (ms: number, entering: Promise<OpenRoom>): Promise<OpenRoom> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          giveUp(entering)
          reject(new Error('joining took too long'))
        }, ms)
        entering.then(resolve, reject).finally(() => clearTimeout(timer))
      }),
    /** Whether an attempt given up may be the one that has taken the seat from the one that came after it. */
    get hasStrays(): boolean {
      return strays.size > 0
    },
  }
}
