import type { Track } from '../../../shared/content/tracks.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { bareFrontier } from '../../../shared/sim/solver.ts'
import { atLeast, type BalanceLine, within } from './balanceLine.ts'

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

/** The knee on the bare pipeline at k = round(10^z). */
export const paceKnee = (track: Track) =>
  summary(
    Array.from({ length: 41 }, (_, i) => {
      const shrinkDecades = i / 20
      const plan = { ...HEAVY_PLAN, shrinkDecades, changesPerRelease: Math.round(10 ** shrinkDecades) }
      return { shrinkDecades, accuracy: project(track, plan).accuracy }
    }),
  )

/** The knee on the bare pipeline with verification and release size chosen freely. */
export const frontierKnee = (track: Track) =>
  summary(bareFrontier(track).map((point) => ({ ...point, accuracy: point.fieldAccuracy })))

/** There is a knee: the best model size lies inside, with or without the other levers. */
export const kneeLines = (track: Track): BalanceLine[] => {
  const pace = paceKnee(track)
  const frontier = frontierKnee(track)
  const figure = { rule: 'there is a knee', track: track.id }
  return [
    within({ ...figure, what: 'best shrink at k = round(10^z)', value: pace.knee }, 0.7, 1.2),
    atLeast({ ...figure, what: 'full size worse by, points', value: pace.leftFall }, 2),
    atLeast({ ...figure, what: '100x smaller worse by, points', value: pace.rightFall }, 2),
    within({ ...figure, what: 'best shrink on the frontier', value: frontier.knee }, 0.5, 1.2),
    within({ ...figure, what: 'field accuracy there (par of Part 2)', value: frontier.top }, 94, 97),
  ]
}
