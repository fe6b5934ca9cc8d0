import { DEMANDED_ACCURACY } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { proofTerms } from '../../shared/sim/proof.ts'
import { words } from '../text/words.ts'
import { projected } from './planned.ts'

/** What the plan reaches and why 99% is out of reach, in one sentence. */
export const reviewReading = (track: Track, plan: Plan): string => {
  const text = words().instruments.projection
  const reach = text.reach(projected(track, plan).fieldAccuracy)
  const { required, available, ceiling } = proofTerms(track, plan, DEMANDED_ACCURACY)
  return required === null
    ? text.underCeiling(reach, ceiling, DEMANDED_ACCURACY)
    : text.needs(reach, DEMANDED_ACCURACY, required, available)
}
