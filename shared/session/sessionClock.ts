import { TICK_MS } from '../sim/match/matchState.ts'

/** Most real time made up for after the process stalls, in ms, so that a race does not jump. */
const MOST_CAUGHT_UP_MS = 1000

/**
 * Turns real time, at a session's speed, into whole ticks of session time. The returned function takes how much more
 * real time has passed and returns the ticks that are due; the remainder counts next time.
 */
export const sessionClock = (): ((elapsedMs: number, speed: number) => number) => {
  let owedMs = 0
  return (elapsedMs, speed) => {
    owedMs += Math.min(Math.max(elapsedMs, 0), MOST_CAUGHT_UP_MS) * speed
    const ticks = Math.floor(owedMs / TICK_MS)
    owedMs -= ticks * TICK_MS
    return ticks
  }
}
