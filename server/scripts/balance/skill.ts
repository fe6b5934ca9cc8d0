import type { Track } from '../../../shared/content/tracks.ts'
import { SKILL_PLANS } from '../../../shared/sim/lesson/skillPlans.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { atLeast, type BalanceLine, below } from './balanceLine.ts'

/** Checks that skill shows: each step up is worth at least 8 points of score, and reckless play scores below zero. */
export const skillLines = (track: Track): BalanceLine[] => {
  const score = (plan: Plan) => project(track, plan).score
  const { sotaFirst, average, good, reckless } = SKILL_PLANS
  const figure = { rule: 'skill shows', track: track.id }
  const best = bestPlan(track, { bare: false }).score
  return [
    atLeast({ ...figure, what: 'average over SOTA-first, score', value: score(average) - score(sotaFirst) }, 8),
    atLeast({ ...figure, what: 'good over average, score', value: score(good) - score(average) }, 8),
    atLeast({ ...figure, what: 'best over good, score', value: best - score(good) }, 8),
    below({ ...figure, what: 'reckless, score', value: score(reckless) }, 0),
  ]
}
