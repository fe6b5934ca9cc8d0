import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { isTimed } from '../../shared/sim/match/phases.ts'

/** How often a long pause is recorded, in seconds. */
const NOTED_SECONDS = 5

/** Counts how long a class waits while its clock is paused, because session time does not include it. */
export class PauseClock {
  #owedMs = 0

  /** Adds `elapsedMs` of real time and returns the whole seconds of pause to record now; 0 while none are due. */
  secondsAfter(elapsedMs: number, { paused, phase, settings }: MatchState): number {
    const counts = paused && isTimed(phase)
    if (counts) this.#owedMs += elapsedMs * settings.speed
    const seconds = Math.floor(this.#owedMs / 1000)
    if (seconds === 0 || (counts && seconds < NOTED_SECONDS)) return 0
    this.#owedMs -= seconds * 1000
    return seconds
  }
}
