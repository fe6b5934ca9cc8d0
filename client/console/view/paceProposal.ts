import { TIMED_PHASES, type TimedPhase } from '../../../shared/content/timedPhases.ts'
import { phaseBounds, SHORTEST_SECONDS } from '../../../shared/sim/match/pace.ts'
import { isPast, isRacing } from '../../../shared/sim/match/phases.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import { scenario } from '../../text/scenario.ts'
import { type Clocked, lessonPace } from './lessonPace.ts'

/** One change that would end the lesson at the bell. */
export type PaceProposal = {
  readonly kind: 'trim' | 'extend'
  readonly phase: TimedPhase
  readonly plannedSeconds: number
  readonly seconds: number
  /** How many seconds late the lesson is when this is accepted. */
  readonly lateSeconds: number
}

/** Share of the lesson below which a difference is ignored. */
const TOLERATED_SHARE = 0.01
/** Spare time is offered back only when there is at least this share. */
const SPARE_SHARE = 0.04
/** Lengths are rounded to this many seconds, or to one in a demo. */
const ROUND_SECONDS = 10
const LONG_LESSON_SECONDS = 1200
/** Phases that a class misses least come first; then whichever is longest. */
const PREFERRED: readonly TimedPhase[] = ['frontierRace', 'reviewWork']

const preference = (phase: TimedPhase): number => {
  const place = PREFERRED.indexOf(phase)
  return place < 0 ? PREFERRED.length : place
}

/** The change of the current or a later phase that helps most; null when the lesson is on time. */
export const paceProposal = (clock: Clocked, pace: HostView['pace']): PaceProposal | null => {
  if (clock.phase === 'lobby' || clock.phase === 'debrief') return null
  const { endSeconds, bellSeconds } = lessonPace(clock, pace)
  const late = endSeconds - bellSeconds
  const isLate = late > bellSeconds * TOLERATED_SHARE
  const isEarly = -late > bellSeconds * SPARE_SHARE
  if (!isLate && !isEarly) return null
  const step = bellSeconds >= LONG_LESSON_SECONDS ? ROUND_SECONDS : 1

  const options = TIMED_PHASES.filter((phase) => !isPast(clock.phase, phase)).flatMap((phase): PaceProposal[] => {
    const runs = phase === clock.phase
    const planned = runs ? clock.phaseSeconds : pace.planned[phase]
    if (planned === 0) return []
    const { least, most } = phaseBounds(scenario().presets[clock.preset], phase)
    const shortest = runs ? Math.max(least, planned - clock.secondsLeft + SHORTEST_SECONDS) : least
    // A race under way is not changed, because its weeks would suddenly run faster.
    if (runs && isRacing(phase)) return []
    const seconds = Math.min(most, Math.max(shortest, Math.floor((planned - late) / step) * step))
    if (isLate ? seconds >= planned : seconds <= planned) return []
    const kind = isLate ? 'trim' : 'extend'
    return [{ kind, phase, plannedSeconds: planned, seconds, lateSeconds: late - (planned - seconds) }]
  })
  const solves = (option: PaceProposal): boolean => (isLate ? option.lateSeconds <= 0 : option.lateSeconds > -step)
  const ranked = [...options].sort(
    (a, b) =>
      Number(solves(b)) - Number(solves(a)) ||
      (solves(a) ? 0 : Math.abs(a.lateSeconds) - Math.abs(b.lateSeconds)) ||
      Number(a.phase === clock.phase) - Number(b.phase === clock.phase) ||
      preference(a.phase) - preference(b.phase) ||
      b.plannedSeconds - a.plannedSeconds,
  )
  return ranked[0] ?? null
}
