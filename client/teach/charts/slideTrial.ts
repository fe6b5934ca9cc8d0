import type { Track } from '../../../shared/content/tracks.ts'
import { signalWeightedIterations } from '../../../shared/sim/learnedIterations.ts'
import type { Trial } from '../../../shared/sim/match/matchState.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'

/** A plan as a trial that nobody called. */
export const slideTrial = (track: Track, plan: Plan): Trial => {
  const { iterations, accuracy, fieldAccuracy } = project(track, plan)
  const learnedIterations = signalWeightedIterations(track, plan)
  return { by: 'slide', call: null, right: null, plan, iterations, learnedIterations, accuracy, fieldAccuracy }
}
