import { BARE_AUTOMATION, type Plan } from '../plan.ts'

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
