import { TICK_MS } from '../../shared/sim/match/matchState.ts'

/** The most real time made up for after a stall of the process, in ms: a race does not leap. */
const MOST_CAUGHT_UP_MS = 1000

/** Turns real time, at a session's speed, into whole ticks of session time. */
export class SessionClock {
  #owedMs = 0

  /** Ticks due after so many more ms of real time; what is left over counts next time. */
  ticksAfter(elapsedMs: number, speed: number): number {
    this.#owedMs += Math.min(Math.max(elapsedMs, 0), MOST_CAUGHT_UP_MS) * speed
    const ticks = Math.floor(this.#owedMs / TICK_MS)
    this.#owedMs -= ticks * TICK_MS
    return ticks
  }
}
