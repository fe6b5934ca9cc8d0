import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { HEAVY_PLAN } from '../../shared/sim/plan.ts'
import { words } from '../text/words.ts'
import { projected } from './planned.ts'

/** How the last dry run ended against the rival, or where the rival ends before there is one. */
export const reviewReading = (track: Track, runs: readonly Trial[]): string => {
  const text = words().instruments.projection
  const last = runs.at(-1)
  const rival = projected(track, HEAVY_PLAN).fieldAccuracy
  return last ? text.ranTo(runs.length, last.fieldAccuracy, last.fieldAccuracy - rival) : text.rivalEnds(rival)
}
