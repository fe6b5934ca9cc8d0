import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { isTimed } from '../../shared/sim/match/phases.ts'

/** How often a long pause is written down. */
const NOTED_SECONDS = 5

/** Counts the time a class waits while its clock stands still, which session time knows nothing of. */
export class PauseClock {
  #owedMs = 0

  /** Whole seconds of pause to be noted after so many more ms of real time; 0 while there are none, or not yet. */
  secondsAfter(elapsedMs: number, { paused, phase, settings }: MatchState): number {
    const counts = paused && isTimed(phase)
    if (counts) this.#owedMs += elapsedMs * settings.speed
    const seconds = Math.floor(this.#owedMs / 1000)
    if (seconds === 0 || (counts && seconds < NOTED_SECONDS)) return 0
    this.#owedMs -= seconds * 1000
    return seconds
  }
}
