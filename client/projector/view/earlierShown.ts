import type { TrackId } from '../../../shared/content/tracks.ts'
import { isPast } from '../../../shared/sim/match/phases.ts'
import type { EarlierLaneSnapshot, MatchSnapshot } from '../../net/matchSnapshot.ts'

type Raced = Pick<MatchSnapshot, 'earlier' | 'phase'>

/** With more tracks in one chart, median lanes would hide the others. */
const MOST_WITH_MEDIAN = 2

/** Lanes of an earlier class for teams on these tracks: from Part 2's race until the final run begins. */
export const earlierShown = ({ earlier, phase }: Raced, tracks: readonly TrackId[]): readonly EarlierLaneSnapshot[] =>
  isPast(phase, 'reviewWork') ? [] : earlier.filter(({ track }) => tracks.includes(track))

/** Those that fit into one chart. */
export const earlierInChart = (
  raced: Raced,
  tracks: readonly TrackId[],
  isSmall: boolean,
): readonly EarlierLaneSnapshot[] => {
  const all = !isSmall && new Set(tracks).size <= MOST_WITH_MEDIAN
  return earlierShown(raced, tracks).filter(({ place }) => all || place === 'best')
}
