import type { ScenarioDocument, TrackDocument } from '../../shared/content/scenario.ts'
import { STAGES } from '../../shared/content/stages.ts'
import { STANDARD_DOCUMENT } from '../../shared/content/standardDocument.ts'
import type { Track } from '../../shared/content/tracks.ts'

const tracksWith = (changed: (track: TrackDocument) => Partial<TrackDocument>): ScenarioDocument['tracks'] => {
  const { cloud, edge, mobile, tiny } = STANDARD_DOCUMENT.tracks
  const one = (track: TrackDocument): TrackDocument => ({ ...track, ...changed(track) })
  return { cloud: one(cloud), edge: one(edge), mobile: one(mobile), tiny: one(tiny) }
}

const MONEY_NO_OBJECT = { budgetK: 100_000, costs: { tax: 0, compute: 0.1, verification: 0 } } as const

/** The most work for the solver: thousands of iterations, and nothing that makes a smaller release better. */
export const SLOW_SCENARIO: ScenarioDocument = {
  ...STANDARD_DOCUMENT,
  title: 'Slow',
  model: {
    ...STANDARD_DOCUMENT.model,
    noisePerBatchedChange: 0,
    defectPerChange: 0,
    gainPerDecade: 1,
    noisePerDecade: 1,
    ceilingFall: { linear: 0, quadratic: 0 },
  },
  tracks: tracksWith(() => ({
    ...MONEY_NO_OBJECT,
    taxHours: 270,
    gain: 0.001,
    noise: 10,
  })),
}

/** Verification saves so much repair here that plans with it have four times as many iterations as those without. */
export const FAST_SCENARIO: ScenarioDocument = {
  ...STANDARD_DOCUMENT,
  model: {
    ...STANDARD_DOCUMENT.model,
    defectPerChange: 0.3,
    defectsCaught: 1,
    handsOnBase: 0.1,
    taxTimeLeft: [1, 0.5, 0.2],
    reworkBase: 0.0175,
  },
  tracks: tracksWith(({ taxStage }) => {
    const at = STAGES.indexOf(taxStage)
    const only = (i: number): number => (i === at ? 1 : 0)
    return { ...MONEY_NO_OBJECT, taxHours: 600, shares: [only(0), only(1), only(2), only(3), only(4), only(5)] }
  }),
}

/** Counts how often a track is projected: each time reads its noise once. */
export const countingTrack = (t: Track): { readonly track: Track; readonly projections: () => number } => {
  let projections = 0
  const track = Object.defineProperty({ ...t }, 'noise', {
    enumerable: true,
    get: () => {
      projections++
      return t.noise
    },
  })
  return { track, projections: () => projections }
}
