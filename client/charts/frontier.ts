import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { fixed, modelSizeText } from '../text/numbers.ts'
import { words } from '../text/words.ts'

/** The best trial of each model size, full size first. */
export const bestBySize = (trials: readonly Trial[]): readonly Trial[] => {
  const best = new Map<number, Trial>()
  for (const trial of trials) {
    const size = trial.plan.shrinkDecades
    const known = best.get(size)
    if (!known || trial.fieldAccuracy > known.fieldAccuracy) best.set(size, trial)
  }
  return [...best.values()].sort((a, b) => a.plan.shrinkDecades - b.plan.shrinkDecades)
}

/** "Trial 3", "Trial 3, small and safe". */
export const trialTitle = (trials: readonly Trial[], at: number): string =>
  words().play.frontier.trialTitle(at + 1, trials[at]?.name ?? '')

/** The trial closest to a model size; the best one if several have that size. */
export const trialNear = (trials: readonly Trial[], shrinkDecades: number): Trial | null =>
  [...bestBySize(trials)].sort(
    (a, b) => Math.abs(a.plan.shrinkDecades - shrinkDecades) - Math.abs(b.plan.shrinkDecades - shrinkDecades),
  )[0] ?? null

const times = (factor: number): string => `${fixed(factor, factor < 10 ? 1 : 0)}×`

/** What a model smaller than the flag gains and costs, according to the team's own trials. */
export const kneeReading = (track: Track, trials: readonly Trial[], flag: number): string => {
  const text = words().instruments.frontier
  const here = trialNear(trials, flag)
  const smallest = bestBySize(trials).at(-1)
  if (!here || !smallest) return text.empty
  if (smallest.plan.shrinkDecades <= here.plan.shrinkDecades) return text.trySmaller
  const from = modelSizeText(track, here.plan.shrinkDecades)
  const to = modelSizeText(track, smallest.plan.shrinkDecades)
  const lost = here.fieldAccuracy - smallest.fieldAccuracy
  const learned = smallest.learnedIterations / Math.max(1, here.learnedIterations)
  const iterations = smallest.iterations / Math.max(1, here.iterations)
  return text.reading(from, to, times(iterations), times(learned), -lost)
}
