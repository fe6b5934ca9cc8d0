import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'

/** How far the iteration under way is, 0 to 1, from the last sample in which one landed to the hour the next does. */
export const landingShare = (landed: readonly number[], hour: number, nextHour: number): number => {
  const last = landed.findLastIndex((count, i) => i === 0 || count > (landed[i - 1] ?? 0))
  const from = Math.max(0, last) * LINE_SAMPLE_HOURS
  return nextHour <= from ? 1 : Math.min(1, Math.max(0, (hour - from) / (nextHour - from)))
}
