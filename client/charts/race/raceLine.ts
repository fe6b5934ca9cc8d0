import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'

export type LinePoint = { readonly hour: number; readonly accuracy: number }

/** One landed iteration, as the chart shows it. */
export type Pulse = LinePoint & {
  /** Points this iteration added, not below 0. */
  readonly learned: number
  /** Its number in the race, from 1. */
  readonly iteration: number
}

const hourOf = (index: number) => index * LINE_SAMPLE_HOURS
const pointsOf = (hundredths: number) => hundredths / 100

/** Accuracy of a race line at an hour; its last where it ends before. */
export const accuracyAt = (line: readonly number[], hour: number): number =>
  pointsOf(line[Math.min(line.length - 1, Math.round(hour / LINE_SAMPLE_HOURS))] ?? 0)

/**
 * Converts the samples from `from` on to a line that falls with the drift and rises vertically where iterations landed.
 * It starts with the sample before `from`, so that consecutive pieces connect.
 */
export const linePoints = (line: readonly number[], landed: readonly number[], from = 0): LinePoint[] => {
  const points: LinePoint[] = []
  for (let i = Math.max(0, from - 1); i < line.length; i++) {
    const accuracy = pointsOf(line[i] ?? 0)
    const before = line[i - 1]
    const rose = i >= from && before !== undefined && accuracy > pointsOf(before)
    if (rose && (landed[i] ?? 0) > (landed[i - 1] ?? 0)) points.push({ hour: hourOf(i), accuracy: pointsOf(before) })
    points.push({ hour: hourOf(i), accuracy })
  }
  return points
}

/** The iterations landed in the samples from `from` on; those of one sample are spread evenly over its hours. */
export const pulsesOf = (line: readonly number[], landed: readonly number[], from = 0): Pulse[] => {
  const pulses: Pulse[] = []
  for (let i = Math.max(1, from); i < line.length; i++) {
    const first = landed[i - 1] ?? 0
    const count = (landed[i] ?? 0) - first
    const start = pointsOf(line[i - 1] ?? 0)
    const rise = pointsOf(line[i] ?? 0) - start
    for (let n = 1; n <= count; n++) {
      pulses.push({
        hour: hourOf(i - 1) + (LINE_SAMPLE_HOURS * n) / count,
        accuracy: start + (rise * n) / count,
        learned: Math.max(0, rise / count),
        iteration: first + n,
      })
    }
  }
  return pulses
}

/** Points that an iteration must add to look half like learning and half like noise. */
const HALF_SIGNAL = 0.012

/** How noisy an iteration looks, 0 to 1. The real signal is the team's secret, but the points it added are public. */
export const restlessness = (learned: number): number => HALF_SIGNAL / (HALF_SIGNAL + Math.max(0, learned))

/** A number from -1 to 1 that looks random and is the same on every projector. */
export const scatter = (team: string, iteration: number): number => {
  let hash = 2166136261
  for (const character of `${team}/${iteration}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1
}
