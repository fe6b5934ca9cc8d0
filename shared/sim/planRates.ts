import type { Track } from '../content/tracks.ts'
import { escapeHours, escapeRisk, handsOnHours, taxHours } from './cycle.ts'
import { ceilingAccuracy, driftPerWeek, gainPerIteration, noiseVariance } from './learning.ts'
import { perIterationK } from './money.ts'
import type { Plan } from './plan.ts'

/** Everything about a plan that stays the same from one iteration to the next. */
type PlanRates = {
  /** handsOn + tax / k: what an iteration takes when nothing goes wrong. */
  readonly workHours: number
  /** rework / k: what escaped defects add on average. */
  readonly reworkHours: number
  /** What one escaped defect costs. */
  readonly escapeHours: number
  /** What a pivot to this plan's size costs: one release train, handsOn + tax. */
  readonly trainHours: number
  readonly risk: number
  readonly perIterationK: number
  readonly gain: number
  readonly ceiling: number
  readonly variance: number
  readonly driftPerWeek: number
}

const computeRates = (t: Track, p: Plan): PlanRates => {
  const handsOn = handsOnHours(t, p)
  const tax = taxHours(t, p)
  const risk = escapeRisk(t, p)
  return {
    workHours: handsOn + tax / p.changesPerRelease,
    reworkHours: (escapeHours(t) * risk) / p.changesPerRelease,
    escapeHours: escapeHours(t),
    trainHours: handsOn + tax,
    risk,
    perIterationK: perIterationK(t, p),
    gain: gainPerIteration(t, p),
    ceiling: ceilingAccuracy(t, p.shrinkDecades),
    variance: noiseVariance(t, p),
    driftPerWeek: driftPerWeek(t, p),
  }
}

const known = new WeakMap<Track, WeakMap<Plan, PlanRates>>()

/** The rates of a plan; plans are immutable, so each is computed once. */
export const planRates = (t: Track, p: Plan): PlanRates => {
  let byPlan = known.get(t)
  if (!byPlan) {
    byPlan = new WeakMap()
    known.set(t, byPlan)
  }
  let rates = byPlan.get(p)
  if (!rates) {
    rates = computeRates(t, p)
    byPlan.set(p, rates)
  }
  return rates
}
