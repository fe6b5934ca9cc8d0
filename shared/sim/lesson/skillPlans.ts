import { STAGES } from '../../content/stages.ts'
import type { Track } from '../../content/tracks.ts'
import { bestGates } from '../constraints.ts'
import { type Automation, BARE_AUTOMATION, HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../plan.ts'

const levelOne = (t: Track): Automation => {
  const level = (i: number): 0 | 1 => (STAGES[i] === t.taxStage || STAGES[i] === 'monitoring' ? 1 : 0)
  return [level(0), level(1), level(2), level(3), level(4), level(5)]
}

/** What a team without the lesson, with half of it and with nearly all of it would file in Part 3 (docs/simulation.md, 9). */
export const skillPlans = (t: Track): Readonly<Record<'sotaFirst' | 'average' | 'good' | 'reckless', Plan>> => ({
  sotaFirst: { ...HEAVY_PLAN, verification: 0.25, automation: [0, 0, 2, 0, 0, 0], gates: [5] },
  average: { ...LIGHT_PLAN, gates: [5] },
  good: { ...HEAVY_PLAN, shrinkDecades: 0.8, changesPerRelease: 6, automation: levelOne(t), gates: bestGates(t) },
  reckless: {
    shrinkDecades: 2,
    changesPerRelease: 20,
    verification: 0,
    automation: BARE_AUTOMATION,
    gates: [],
    maxIterations: null,
  },
})
