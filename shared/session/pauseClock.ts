import type { MatchState } from '../sim/match/matchState.ts'
import { isTimed } from '../sim/match/phases.ts'

/** How often a long pause is recorded, in seconds. */
const NOTED_SECONDS = 5

/**
 * Counts how long a class waits while its clock is paused, because session time does not include it. The returned
 * function takes how much more real time has passed and returns the whole seconds of pause to record now, if any.
 */
export const pauseClock = (): ((elapsedMs: number, state: MatchState) => number) => {
  let owedMs = 0
  return (elapsedMs, { paused, phase, settings }) => {
    const counts = paused && isTimed(phase)
    if (counts) owedMs += elapsedMs * settings.speed
    const seconds = Math.floor(owedMs / 1000)
    if (seconds === 0 || (counts && seconds < NOTED_SECONDS)) return 0
    owedMs -= seconds * 1000
    return seconds
  }
}
