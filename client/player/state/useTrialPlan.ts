import type { Trial } from '../../../shared/sim/match/matchState.ts'
import { usePlay } from './play.ts'

/** Restores the levers of Part 2 to those of a trial. */
export const useTrialPlan = (): ((trial: Trial) => void) => {
  const { bench } = usePlay()
  return ({ plan }) =>
    bench.move({
      shrinkDecades: plan.shrinkDecades,
      verification: plan.verification,
      iterations: plan.maxIterations,
    })
}
