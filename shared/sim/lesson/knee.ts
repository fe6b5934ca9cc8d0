import type { Track } from '../../content/tracks.ts'
import { HEAVY_PLAN } from '../plan.ts'
import { project } from '../projection.ts'
import { power } from '../sameMath.ts'
import { bareFrontier } from '../solver.ts'

type Scan = readonly { readonly shrinkDecades: number; readonly accuracy: number }[]

/** Where a scan over model sizes peaks, and how far each end lies below. */
const summary = (scan: Scan) => {
  const top = scan.reduce((a, b) => (b.accuracy > a.accuracy ? b : a))
  return {
    knee: top.shrinkDecades,
    top: top.accuracy,
    leftFall: top.accuracy - (scan[0]?.accuracy ?? 0),
    rightFall: top.accuracy - (scan.at(-1)?.accuracy ?? 0),
  }
}

/** The knee on the bare pipeline at k = round(10^z), by what users see or by what tests say. */
export const paceKnee = (track: Track, measure: 'accuracy' | 'fieldAccuracy' = 'fieldAccuracy') =>
  summary(
    Array.from({ length: 41 }, (_, i) => {
      const shrinkDecades = i / 20
      const plan = { ...HEAVY_PLAN, shrinkDecades, changesPerRelease: Math.round(power(10, shrinkDecades)) }
      return { shrinkDecades, accuracy: project(track, plan)[measure] }
    }),
  )

/** The knee on the bare pipeline with verification and release size chosen freely. */
export const frontierKnee = (track: Track) =>
  summary(bareFrontier(track).map((point) => ({ ...point, accuracy: point.fieldAccuracy })))
