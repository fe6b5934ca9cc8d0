import type { Track } from '../../../shared/content/tracks.ts'
import type { Trial } from '../../../shared/sim/match/matchState.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { fieldStart, projected } from '../../charts/planned.ts'
import { projectionReading } from '../../charts/race/raceWords.ts'
import { words } from '../../text/words.ts'

/** How the plan being set differs from the latest trial in what it causes; of a trial that was run, how it ended. */
export const causeReading = (track: Track, plan: Plan, trials: readonly Trial[], result: number | null): string => {
  const text = words().play.frontier
  const run = result === null ? undefined : trials[result - 1]
  if (run) return projectionReading(track, run.plan)
  const { iterations } = projected(track, plan)
  const start = fieldStart(track, plan)
  const last = trials.at(-1)
  if (!last) return text.causesFirst(iterations, start)
  const times = iterations / Math.max(1e-9, last.iterations)
  return text.causesNext(times, trials.length, start, Math.abs(start - fieldStart(track, last.plan)) < 0.05)
}
