import { CALENDAR_HOURS, MAX_CHANGES_PER_RELEASE } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { lostHours } from './constraints.ts'
import { cycleHours } from './cycle.ts'
import type { Plan, PlanWithoutReleaseSize } from './plan.ts'
import { power } from './sameMath.ts'

/** N_calendar at a release size, real-valued. */
const calendarIterations = (t: Track, p: PlanWithoutReleaseSize, changesPerRelease: number): number =>
  (CALENDAR_HOURS - lostHours(t, p.gates)) / cycleHours(t, { ...p, changesPerRelease })

/**
 * The smallest release size at which the calendar holds so many iterations (simulation.md, 6).
 * Null where even the largest release leaves no room. The cycle only shortens as releases grow, hence the halving.
 */
export const changesPerReleaseFor = (t: Track, p: PlanWithoutReleaseSize, iterations: number): number | null => {
  const fits = (k: number) => iterations <= calendarIterations(t, p, k)
  if (!fits(MAX_CHANGES_PER_RELEASE)) return null
  let tooSmall = 0
  let enough = MAX_CHANGES_PER_RELEASE
  while (enough - tooSmall > 1) {
    const middle = (tooSmall + enough) >> 1
    if (fits(middle)) enough = middle
    else tooSmall = middle
  }
  return enough
}

/** Whether the calendar holds the iterations that a plan asks for, at any release size. */
export const fitsCalendar = (t: Track, p: Plan): boolean =>
  p.maxIterations === null || changesPerReleaseFor(t, p, p.maxIterations) !== null

/** The iteration count that goes with a model size until a student chooses one: that of k = round(10^z), at least 1. */
export const paceIterations = (t: Track, p: PlanWithoutReleaseSize): number =>
  Math.max(1, Math.floor(calendarIterations(t, p, Math.round(power(10, p.shrinkDecades)))))

/** The most iterations the calendar holds at all, a whole number. */
export const calendarLimit = (t: Track, p: PlanWithoutReleaseSize): number =>
  Math.floor(calendarIterations(t, p, MAX_CHANGES_PER_RELEASE))
