import { CALENDAR_HOURS, HOURS_PER_WEEK, WEEKS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { discoveredAt, lostHours } from './constraints.ts'
import { escapeHours, escapeRisk, handsOnHours, releaseTrainHours, stageHours, taxHours } from './cycle.ts'
import {
  ceilingAccuracy,
  driftPerWeek,
  gainPerIteration,
  learnedPoints,
  noiseVariance,
  startAccuracy,
} from './learning.ts'
import { burnK, capexK, perIterationK } from './money.ts'
import type { Plan } from './plan.ts'

/** What a plan comes to over 26 weeks, on average (illustrative model; simulation.md, 2 to 5). */
export type Projection = {
  /** Hours by stage, the tax for the tax stage, before the verification factor and batching. */
  readonly stageHours: readonly number[]
  readonly releaseTrainHours: number
  readonly cycleHours: number
  /** Verification Gap, 0 to below 1. */
  readonly escapeRisk: number
  readonly startAccuracy: number
  readonly ceiling: number
  readonly gainPerIteration: number
  readonly noiseVariance: number
  readonly driftPerWeek: number
  readonly lostHours: number
  /** The stage each of the three constraints is found at; empty where constraints are left out. */
  readonly discoveredAt: readonly number[]
  /** Real-valued: the unfinished last iteration counts pro rata. */
  readonly iterations: number
  /** Points at week 26, before the Verification Gap. */
  readonly accuracy: number
  readonly fieldAccuracy: number
  /** Unclamped. */
  readonly score: number
  readonly spendK: number
  readonly budgetBound: boolean
  readonly overBudget: boolean
}

/** The score of a field accuracy, unclamped: in the standard scenario, 94 is 0 and 97.3 is 100. */
export const scoreOf = (t: Track, fieldAccuracy: number): number =>
  (100 * (fieldAccuracy - t.model.score.zero)) / t.model.score.span

/** Accuracy after some iterations spread evenly over the calendar, in points; drift in points a week. */
export const accuracyAfter = (
  iterations: number,
  start: number,
  ceiling: number,
  gain: number,
  variance: number,
  drift: number,
): number => {
  if (iterations <= 0) return start - drift * WEEKS
  const fall = (drift / HOURS_PER_WEEK) * (CALENDAR_HOURS / iterations)
  const whole = Math.floor(iterations)
  let accuracy = start
  for (let i = 0; i < whole; i++) {
    accuracy -= fall
    accuracy += learnedPoints(accuracy, ceiling, gain, variance)
  }
  const part = iterations - whole
  accuracy -= fall * part
  return accuracy + part * learnedPoints(accuracy, ceiling, gain, variance)
}

/** Projects a plan; a plan over budget comes back with no iterations at all. */
export const project = (t: Track, p: Plan): Projection => {
  const lost = lostHours(t, p.gates)
  const risk = escapeRisk(t, p)
  const cycle = handsOnHours(t, p) + (taxHours(t, p) + escapeHours(t) * risk) / p.changesPerRelease
  const capex = capexK(t, p.automation)
  const iterationK = perIterationK(t, p)
  const byBudget = Math.max(0, (t.budgetK - capex - burnK(t, lost)) / iterationK)
  const byCalendar = (CALENDAR_HOURS - lost) / cycle
  const iterations = Math.min(byBudget, byCalendar, p.maxIterations ?? Number.POSITIVE_INFINITY)
  const start = startAccuracy(t, p.shrinkDecades)
  const ceiling = ceilingAccuracy(t, p.shrinkDecades)
  const gain = gainPerIteration(t, p)
  const variance = noiseVariance(t, p)
  const drift = driftPerWeek(t, p)
  const accuracy = accuracyAfter(iterations, start, ceiling, gain, variance, drift)
  const fieldAccuracy = accuracy - t.verificationGap * risk
  return {
    stageHours: stageHours(t, p),
    releaseTrainHours: releaseTrainHours(t),
    cycleHours: cycle,
    escapeRisk: risk,
    startAccuracy: start,
    ceiling,
    gainPerIteration: gain,
    noiseVariance: variance,
    driftPerWeek: drift,
    lostHours: lost,
    discoveredAt: discoveredAt(t, p.gates),
    iterations,
    accuracy,
    fieldAccuracy,
    score: scoreOf(t, fieldAccuracy),
    spendK: capex + burnK(t, lost) + iterations * iterationK,
    budgetBound: byBudget < byCalendar,
    overBudget: capex > t.budgetK,
  }
}
