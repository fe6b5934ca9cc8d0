import type { Track } from '../../../shared/content/tracks.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'

/** Accuracy over model size on the bare pipeline at k = round(10^z): where it peaks, and the value there and at both ends. */
export const paceScan = (track: Track): { knee: number; top: number; left: number; right: number } => {
  const scan = Array.from({ length: 41 }, (_, i) => {
    const shrinkDecades = i / 20
    const plan = { ...HEAVY_PLAN, shrinkDecades, changesPerRelease: Math.round(10 ** shrinkDecades) }
    return { shrinkDecades, accuracy: project(track, plan).accuracy }
  })
  const best = scan.reduce((a, b) => (b.accuracy > a.accuracy ? b : a))
  return {
    knee: best.shrinkDecades,
    top: best.accuracy,
    left: scan[0]?.accuracy ?? Number.NaN,
    right: scan[40]?.accuracy ?? Number.NaN,
  }
}
