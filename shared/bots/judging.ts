import { CALENDAR_HOURS, WEEKS } from '../content/constants.ts'
import type { Track } from '../content/tracks.ts'
import { lostHours } from '../sim/constraints.ts'
import { cycleHours, escapeRisk } from '../sim/cycle.ts'
import {
  ceilingAccuracy,
  driftPerWeek,
  gainPerIteration,
  noiseVariance,
  signalShare,
  startAccuracy,
} from '../sim/learning.ts'
import { budgetIterations } from '../sim/money.ts'
import { HEAVY_PLAN, type Plan } from '../sim/plan.ts'
import { exp } from '../sim/sameMath.ts'

/** How many iterations money, calendar and the count asked for allow: a cause that every bench shows. */
export const plannedIterations = (t: Track, p: Plan): number =>
  Math.min(
    budgetIterations(t, p),
    (CALENDAR_HOURS - lostHours(t, p.gates)) / cycleHours(t, p),
    p.maxIterations ?? Number.POSITIVE_INFINITY,
  )

/** What somebody takes into account who judges a plan from the causes that the bench shows. */
export type Judgement = {
  /** In how many steps the 26 weeks are gone through: few are a rough guess. */
  readonly steps: number
  /** Whether noise counts; without it every iteration is taken to be all signal. */
  readonly noise: boolean
  /** Whether the Verification Gap counts. */
  readonly risk: boolean
}

/** Field accuracy in week 26 as somebody judges it in the head, in points; no bot sees the model's own number before it runs a plan. */
export const judged = (t: Track, p: Plan, { steps, noise, risk }: Judgement): number => {
  const [ceiling, variance] = [ceilingAccuracy(t, p.shrinkDecades), noiseVariance(t, p)]
  const learning = (gainPerIteration(t, p) * plannedIterations(t, p)) / steps
  const drift = (driftPerWeek(t, p) * WEEKS) / steps
  let accuracy = startAccuracy(t, p.shrinkDecades)
  for (let step = 0; step < steps; step++) {
    const gap = ceiling - (accuracy - drift)
    accuracy = ceiling - gap * exp(-learning * (noise ? signalShare(gap, variance) : 1))
  }
  return accuracy - (risk ? t.verificationGap * escapeRisk(t, p) : 0)
}

/** Where the rival's line ends, as every plot shows it. */
export const rivalEnd = (t: Track): number => judged(t, HEAVY_PLAN, { steps: WEEKS, noise: true, risk: true })
