import type { Track } from '../../../shared/content/tracks.ts'
import { BARE_AUTOMATION, type Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { bestPlan } from '../../../shared/sim/solver.ts'
import { atLeast, type BalanceLine, below } from './balanceLine.ts'

/** What a team without the lesson, with half of it and with nearly all of it would file in Part 3. */
export const SKILL_PLANS: Readonly<Record<'sotaFirst' | 'average' | 'good' | 'reckless', Plan>> = {
  sotaFirst: {
    shrinkDecades: 0,
    changesPerRelease: 1,
    verification: 0.5,
    automation: BARE_AUTOMATION,
    gates: [],
    maxIterations: null,
  },
  average: {
    shrinkDecades: 0.5,
    changesPerRelease: 4,
    verification: 0.5,
    automation: [1, 0, 0, 0, 0, 0],
    gates: [3, 5],
    maxIterations: null,
  },
  good: {
    shrinkDecades: 0.6,
    changesPerRelease: 5,
    verification: 0.6,
    automation: [1, 1, 0, 0, 0, 1],
    gates: [1, 3, 4],
    maxIterations: null,
  },
  reckless: {
    shrinkDecades: 2,
    changesPerRelease: 20,
    verification: 0,
    automation: BARE_AUTOMATION,
    gates: [],
    maxIterations: null,
  },
}

/** Skill shows: each step up is worth at least 8 points of score, and recklessness scores below zero. */
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
