import { CALENDAR_HOURS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { lostHours } from './constraints.ts'
import { cycleHours } from './cycle.ts'
import { ceilingAccuracy, gainPerIteration, noiseVariance, startAccuracy } from './learning.ts'
import type { Plan } from './plan.ts'
import { log } from './sameMath.ts'

/** Every number of the argument that a target is out of reach (simulation.md, 7). */
type ProofTerms = {
  /** G0 = C - A0, points. */
  readonly startGap: number
  /** G1 = C - t, points; not above 0 where the ceiling is at or below the target. */
  readonly targetGap: number
  /** ln(G0 / G1); null without a target gap. */
  readonly gapTerm: number | null
  /** omega2 / 2 * (1 / G1^2 - 1 / G0^2); null without a target gap. */
  readonly noiseTerm: number | null
  readonly gain: number
  readonly ceiling: number
  readonly lostHours: number
  readonly cycleHours: number
  /** N_required: the fewest iterations that reach the target, drift left out; 0 where the start does, null where the ceiling does not. */
  readonly required: number | null
  /** N_available: iterations the calendar holds, real-valued. */
  readonly available: number
  readonly outOfReach: boolean
}

export const proofTerms = (t: Track, p: Plan, target: number): ProofTerms => {
  const ceiling = ceilingAccuracy(t, p.shrinkDecades)
  const start = startAccuracy(t, p.shrinkDecades)
  const gain = gainPerIteration(t, p)
  const startGap = ceiling - start
  const targetGap = ceiling - target
  const reachable = targetGap > 0
  const gapTerm = reachable ? log(startGap / targetGap) : null
  const noiseTerm = reachable ? (noiseVariance(t, p) / 2) * (1 / targetGap ** 2 - 1 / startGap ** 2) : null
  const steps = gapTerm === null || noiseTerm === null ? null : (gapTerm + noiseTerm) / gain
  const required = start >= target ? 0 : steps
  const available = (CALENDAR_HOURS - lostHours(t, p.gates)) / cycleHours(t, p)
  return {
    startGap,
    targetGap,
    gapTerm,
    noiseTerm,
    gain,
    ceiling,
    lostHours: lostHours(t, p.gates),
    cycleHours: cycleHours(t, p),
    required,
    available,
    outOfReach: required === null || required > available,
  }
}
