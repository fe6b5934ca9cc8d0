import { TICK_MS } from '../../shared/sim/match/matchState.ts'

/** Most real time made up for after the process stalls, in ms, so that a race does not jump. */
const MOST_CAUGHT_UP_MS = 1000

/** Turns real time, at a session's speed, into whole ticks of session time. */
export class SessionClock {
  #owedMs = 0

  /** Returns the ticks due after `elapsedMs` more of real time; the remainder counts next time. */
  ticksAfter(elapsedMs: number, speed: number): number {
    this.#owedMs += Math.min(Math.max(elapsedMs, 0), MOST_CAUGHT_UP_MS) * speed
    const ticks = Math.floor(this.#owedMs / TICK_MS)
    this.#owedMs -= ticks * TICK_MS
    return ticks
  }
}
