import type { Track } from '../content/tracks.ts'
import { GATE_SETS } from '../sim/constraints.ts'
import type { Levers } from '../sim/match/matchState.ts'
import { benchPlan } from '../sim/match/teamPlan.ts'
import { isOverBudget } from '../sim/money.ts'
import type { Automation, AutomationLevel, Plan } from '../sim/plan.ts'
import { calendarLimit } from '../sim/releaseSize.ts'
import { type Desk, onSlider } from './desk.ts'
import { plannedIterations } from './judging.ts'
import type { Bench } from './player.ts'

/** Step sizes of one search step: points on a slider with 0.05 steps, and a factor on the iteration count. */
export type Reach = { readonly slider: number; readonly factor: number }

const MOST_ITERATIONS = 5000

const scaled = (iterations: number, factor: number): number =>
  Math.min(MOST_ITERATIONS, Math.max(1, Math.round(iterations * factor)))

/** Settings one step away in size, verification or iterations that the calendar allows. */
export const neighboursOf = (
  track: Track,
  plan: Plan,
  iterations: number,
  { slider, factor }: Reach,
): readonly Bench[] => {
  const here = { shrinkDecades: plan.shrinkDecades, verification: plan.verification, iterations: plan.maxIterations }
  const at = (z: number) => onSlider(plan.shrinkDecades + z, 2)
  const deep = (v: number) => onSlider(plan.verification + v, 1)
  const around: Bench[] = [
    { ...here, verification: deep(slider) },
    { ...here, iterations: scaled(iterations, factor) },
    { ...here, shrinkDecades: at(slider) },
    { ...here, shrinkDecades: at(-slider) },
    { ...here, verification: deep(-slider) },
    { ...here, iterations: scaled(iterations, 1 / factor) },
  ]
  return around.filter((bench) => {
    const { shrinkDecades, verification, iterations: wanted } = bench
    return wanted === null || wanted <= calendarLimit(track, { ...plan, shrinkDecades, verification })
  })
}

/** The automation with one stage, by its index, at another level. */
export const withLevel = (automation: Automation, stage: number, level: AutomationLevel): Automation => {
  const at = (i: 0 | 1 | 2 | 3 | 4 | 5): AutomationLevel => (i === stage ? level : automation[i])
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

const LEVELS: readonly AutomationLevel[] = [0, 1, 2]

const automationSteps = ({ automation }: Levers): Partial<Levers>[] =>
  automation.flatMap((now, stage) =>
    LEVELS.filter((level) => level !== now).map((level) => ({ automation: withLevel(automation, stage, level) })),
  )

/** The one change of the bench in Part 3 that a bot judges to raise the end most; null where none adds so many points. */
export const bestStep = (
  { track, team }: Desk,
  reach: Reach,
  worthwhile: number,
  judge: (plan: Plan) => number,
): Partial<Levers> | null => {
  const { levers } = team
  const plan = benchPlan(track, levers, 3)
  const steps: Partial<Levers>[] = [
    ...neighboursOf(track, plan, plannedIterations(track, plan), reach),
    ...automationSteps(levers),
    ...GATE_SETS.map((gates) => ({ gates })),
  ]
  let best: Partial<Levers> | null = null
  let highest = judge(plan) + worthwhile
  for (const step of steps) {
    const next = benchPlan(track, { ...levers, ...step }, 3)
    if (isOverBudget(track, next)) continue
    if (next.maxIterations !== null && next.maxIterations > calendarLimit(track, next)) continue
    const expected = judge(next)
    if (expected <= highest) continue
    best = step
    highest = expected
  }
  return best
}
