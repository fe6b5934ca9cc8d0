import type { Track } from '../content/tracks.ts'
import { lostHours } from './constraints.ts'
import { taxStageIndex } from './cycle.ts'
import type { Automation, Plan } from './plan.ts'
import { power } from './sameMath.ts'

/** capex: k$ the automation levels cost once. */
export const capexK = (t: Track, automation: Automation): number => {
  const { stageCapexK, taxCapexK } = t.model
  const tax = taxStageIndex(t)
  let sum = 0
  for (let i = 0; i < 6; i++) sum += (i === tax ? taxCapexK : stageCapexK)[automation[i] ?? 0]
  return sum
}

/** perIteration: k$ one iteration costs. */
export const perIterationK = (t: Track, p: Omit<Plan, 'gates' | 'maxIterations'>): number =>
  t.costs.compute * power(10, -p.shrinkDecades) +
  t.costs.verification * p.verification ** 2 +
  (t.costs.tax * t.model.taxTimeLeft[p.automation[taxStageIndex(t)] ?? 0]) / p.changesPerRelease

/** k$ that lost hours burn. */
export const burnK = (t: Track, hours: number): number => t.model.burnPerLostHourK * hours

/** A plan whose automation alone costs more than the budget; it cannot be run. */
export const isOverBudget = (t: Track, p: Pick<Plan, 'automation'>): boolean => capexK(t, p.automation) > t.budgetK

/** N_budget: iterations the money pays for, real-valued, 0 when nothing is left. */
export const budgetIterations = (t: Track, p: Plan): number =>
  Math.max(0, (t.budgetK - capexK(t, p.automation) - burnK(t, lostHours(t, p.gates))) / perIterationK(t, p))
