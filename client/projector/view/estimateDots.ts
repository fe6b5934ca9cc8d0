import type { Stage } from '../../../shared/content/stages.ts'
import type { Track, TrackId } from '../../../shared/content/tracks.ts'
import { strategyEffect } from '../../../shared/sim/match/leverage.ts'
import type { TeamId } from '../../../shared/sim/match/matchState.ts'
import { nearestStep, stepRange } from '../../../shared/views/hourSteps.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'

/** An estimate in the plot: `said` over `hours` is how far off it was. */
export type EstimateDot = {
  readonly key: string
  readonly team: TeamId
  readonly track: TrackId
  readonly hours: number
  readonly said: number
  readonly ratio: number
  readonly stage: Stage | ''
}

/** Multiples of it are spread evenly, however many there are. */
const GOLDEN = 0.618034
/** Dots stay this far from the ends of their step, as a share of it. */
const EDGE = 0.08

/**
 * Every estimate as a dot. Its hours are known only as a step of 1, 2, 5, 10..., so it is put somewhere within that
 * step, always at the same place, and moves along the line of perfect estimates: its distance from that line is exact.
 */
export const estimateDots = (
  teams: readonly Pick<TeamSnapshot, 'id' | 'track' | 'joined' | 'estimates'>[],
): readonly EstimateDot[] =>
  teams.flatMap(({ id, track, joined, estimates }) =>
    estimates.map(({ hours: step, ratio, stage }, i) => {
      const [low, high] = stepRange(step)
      const share = EDGE + (1 - 2 * EDGE) * (((joined * 5 + i + 1) * GOLDEN) % 1)
      const hours = low * (high / low) ** share
      return { key: `${id}/${i}`, team: id, track, hours, said: hours * ratio, ratio, stage }
    }),
  )

/** The hours from which to which the axes go: the steps of all strategies on these tracks. */
export const estimateRange = (tracks: readonly Track[]): readonly [low: number, high: number] => {
  const saved = tracks.flatMap((track) => track.strategies.map((one) => strategyEffect(track, one).savedHours))
  return [stepRange(nearestStep(Math.min(...saved)))[0], stepRange(nearestStep(Math.max(...saved)))[1]]
}

/** The numbers on an axis. */
export const stepsWithin = ([low, high]: readonly [number, number]): readonly number[] => {
  const steps: number[] = []
  for (let step = nearestStep(low); step < high; step = nearestStep(step * 2.2)) if (step > low) steps.push(step)
  return steps
}

/** What the class says of a stage's strategies, as a multiple of the truth. */
export type EstimateTalk = { readonly stage: Stage; readonly factor: number }

/** A smaller error is not worth a headline. */
const LEAST_FACTOR = 1.2

/** The stage whose strategies the class estimates worst, by the geometric mean; null if it estimates them all well. */
export const estimateTalk = (dots: readonly EstimateDot[]): EstimateTalk | null => {
  const logs = new Map<Stage, number[]>()
  for (const { stage, ratio } of dots) if (stage) logs.set(stage, [...(logs.get(stage) ?? []), Math.log(ratio)])
  const means = [...logs].map(([stage, all]) => ({ stage, mean: all.reduce((sum, log) => sum + log, 0) / all.length }))
  const [worst] = means.sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
  if (!worst || Math.abs(worst.mean) < Math.log(LEAST_FACTOR)) return null
  return { stage: worst.stage, factor: Math.exp(worst.mean) }
}
