import type { Trial } from '../../../shared/sim/match/matchState.ts'
import { usePlay } from './play.ts'

/** Puts the levers of Part 2 back to where a trial had them. */
export const useTrialPlan = (): ((trial: Trial) => void) => {
  const { bench } = usePlay()
  return ({ plan }) =>
    bench.move({
      shrinkDecades: plan.shrinkDecades,
      verification: plan.verification,
      iterations: plan.maxIterations,
    })
}
