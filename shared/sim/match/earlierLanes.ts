import type { TrackId } from '../../content/tracks.ts'
import { type EarlierLane, type EarlierPlace, LINE_SAMPLE_HOURS } from './matchState.ts'

/** Lanes of an earlier session are kept with one sample a day: enough for a thin line. */
export const EARLIER_SAMPLE_HOURS = 24
const SAMPLES_EACH = EARLIER_SAMPLE_HOURS / LINE_SAMPLE_HOURS
/** As long as against the rival: a lead that does not last two days is no pass. */
const LEAD_SAMPLES = 2
/** With fewer teams on a track the one in the middle is the best or the last, which nobody should point at. */
const LEAST_FOR_MEDIAN = 3

type Raced = { readonly track: TrackId; readonly line: readonly number[]; readonly score: number }

const laneOf = ({ track, line }: Raced, place: EarlierPlace): EarlierLane => ({
  track,
  place,
  line: line.filter((_, i) => i % SAMPLES_EACH === 0),
})

/** The best lane of each track that was raced, and the one in the middle where there were enough: lines without names. */
export const earlierLanes = (raced: readonly Raced[]): readonly EarlierLane[] =>
  [...new Set(raced.map(({ track }) => track))].flatMap((track) => {
    const ranked = raced.filter((lane) => lane.track === track).sort((a, b) => b.score - a.score)
    const [best] = ranked
    const median = ranked.length < LEAST_FOR_MEDIAN ? undefined : ranked[Math.floor(ranked.length / 2)]
    return [...(best ? [laneOf(best, 'best')] : []), ...(median ? [laneOf(median, 'median')] : [])]
  })

/** Accuracy of an earlier lane at an hour, in points. */
export const earlierAccuracyAt = ({ line }: Pick<EarlierLane, 'line'>, hour: number): number =>
  (line[Math.min(line.length - 1, Math.floor(hour / EARLIER_SAMPLE_HOURS))] ?? 0) / 100

/** The hour at which a team passed the best earlier lane of its track: behind first, then ahead for two days; null before. */
export const passedEarlierHour = (line: readonly number[], best: EarlierLane | undefined): number | null => {
  if (!best) return null
  let behind = false
  let ahead = 0
  const samples = Math.min(best.line.length, Math.ceil(line.length / SAMPLES_EACH))
  for (let day = 0; day < samples; day++) {
    const leads = (line[day * SAMPLES_EACH] ?? 0) > (best.line[day] ?? 0)
    behind ||= !leads
    ahead = leads && behind ? ahead + 1 : 0
    if (ahead > LEAD_SAMPLES) return (day - LEAD_SAMPLES) * EARLIER_SAMPLE_HOURS
  }
  return null
}
