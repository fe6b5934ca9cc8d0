import type { Track } from '../../shared/content/tracks.ts'
import { DEMANDED_ACCURACY } from '../../shared/sim/match/proofOptions.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { proofTerms } from '../../shared/sim/proof.ts'
import { accuracyText, fixed } from './numbers.ts'
import { projected } from './planned.ts'

/** What the plan reaches, and why 99 % is out of reach, in one line. */
export const reviewReading = (track: Track, plan: Plan): string => {
  const reach = `You reach ${accuracyText(projected(track, plan).fieldAccuracy)}.`
  const { required, available, ceiling } = proofTerms(track, plan, DEMANDED_ACCURACY)
  if (required === null)
    return `${reach} Your ceiling is ${fixed(ceiling, 2)} %: no pace gets to ${DEMANDED_ACCURACY} %.`
  return `${reach} For ${DEMANDED_ACCURACY} % you need ${fixed(required, 0)} iterations; 26 weeks hold ${fixed(available, 0)}.`
}
