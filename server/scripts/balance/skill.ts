import { CONSTRAINT_STAGE_SETS } from '../../../shared/content/constraints.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { skillPlans } from '../../../shared/sim/lesson/skillPlans.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { atLeast, type BalanceLine, below } from './balanceLine.ts'

/** Skill shows: each step up is worth at least 8 points of score, and recklessness scores below zero. */
export const skillLines = (base: Track): BalanceLine[] =>
  CONSTRAINT_STAGE_SETS.flatMap((constraintStages) => {
    const track: Track = { ...base, constraintStages }
    const score = (plan: Plan) => project(track, plan).score
    const { sotaFirst, average, good, reckless } = skillPlans(track)
    const figure = { rule: 'skill shows', track: track.id }
    const best = bestPlan(track, { bare: false }).score
    const where = `constraints at ${constraintStages.join(', ')}`
    return [
      atLeast({ ...figure, what: `average over SOTA-first, ${where}`, value: score(average) - score(sotaFirst) }, 8),
      atLeast({ ...figure, what: `good over average, ${where}`, value: score(good) - score(average) }, 8),
      atLeast({ ...figure, what: `best over good, ${where}`, value: best - score(good) }, 8),
      below({ ...figure, what: `reckless, ${where}`, value: score(reckless) }, 0),
    ]
  })
