import { LINE_SAMPLE_HOURS } from '../../shared/sim/match/matchState.ts'

/** A wait has to be this much longer than the usual one, and this long, to look like a stall. */
const LONGER_THAN_USUAL = 1.8
const LEAST_HOURS = 48

/**
 * Hours at which a team seems to have stalled before anybody watched, read from gaps between landed iterations.
 * Serves a projector opened late; stalls seen live are told by the server.
 */
export const pastStalls = (landed: readonly number[]): number[] => {
  const landings = landed.flatMap((count, i) => (i > 0 && count > (landed[i - 1] ?? 0) ? [i * LINE_SAMPLE_HOURS] : []))
  const waits = landings.slice(1).map((hour, i) => ({ from: landings[i] ?? 0, hours: hour - (landings[i] ?? 0) }))
  if (waits.length < 3) return []
  const sorted = waits.map(({ hours }) => hours).sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? 0
  const least = Math.max(LEAST_HOURS, usual * LONGER_THAN_USUAL)
  return waits.filter(({ hours }) => hours >= least).map(({ from, hours }) => from + hours / 2)
}
