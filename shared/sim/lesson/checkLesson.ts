import type { Strategy } from '../../content/strategy.ts'
import type { Track, TrackId } from '../../content/tracks.ts'
import { overtakingWeek } from '../crossover.ts'
import { cycleBreakdown, taxStageIndex } from '../cycle.ts'
import { strategyEffect } from '../match/leverage.ts'
import { HEAVY_PLAN, LIGHT_PLAN } from '../plan.ts'
import { project } from '../projection.ts'
import { bestPlan } from '../solver.ts'
import { frontierKnee, paceKnee } from './knee.ts'
import { withoutDrift } from './leadParts.ts'
import { everyAutomation, searchGrid } from './searchGrid.ts'
import { skillPlans } from './skillPlans.ts'

type Check<T> = T & { readonly holds: boolean }

/** What the lesson rests on, on one track (docs/simulation.md, 9), as figures and whether they are where they must be. */
export type TrackLesson = {
  readonly track: TrackId
  /** Share of a cycle of the bare pipeline that the tax stage takes. */
  readonly tax: Check<{ readonly share: number }>
  /** The strategy that saves most hours per k$. */
  readonly leverage: Check<{ readonly strategy: Strategy }>
  /** In the field: points behind at the start, the week of passing the heavy model for good, points ahead in the end. */
  readonly velocity: Check<{
    readonly behind: number
    readonly week: number | null
    readonly ahead: number
    /** Points ahead in a world without drift. */
    readonly stillAhead: number
  }>
  /** Where the best model size lies, in decades of shrink, and the points that both ends lie below it. */
  readonly knee: Check<{ readonly shrink: number; readonly fullSize: number; readonly smallest: number }>
  /** Highest accuracy of any plan, and how many plans the proof does not hold for. */
  readonly reach: Check<{ readonly highest: number; readonly unproven: number }>
  /** Scores of a SOTA-first, an average, a good and the best plan. */
  readonly skill: Check<{ readonly scores: readonly [number, number, number, number] }>
  /** Score of the best plan. */
  readonly par: number
}

/** More than 60% of the time, as Part 1 asks. */
const TAX_SHARE = 0.6
const PASSING_WEEKS = { from: 10, to: 15 } as const
/** Points by which the light plan must lead, with drift and without. */
const LEAD = { drift: 1.3, still: 0.7 } as const
const KNEE = { from: 0.8, to: 1.25, fall: 1 } as const
const UNREACHED = 98
const SKILL_STEP = 8
/** Between the best scores of the tracks, in percent of the highest. */
const FAIR_SPREAD = 2.5

/** Coarser than the table of `npm run balance`: no automation or all of it, stage by stage; it is asked for while somebody types. */
const QUICK_GRID = {
  shrinkStep: 0.1,
  depthStep: 0.25,
  releaseSizes: [1, 2, 4, 7, 12, 20, 40, 100, 400],
  gates: null,
  automations: everyAutomation().filter((levels) => levels.every((level) => level !== 1)),
}

const isWithin = (value: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  value >= from && value <= to

const taxOf = (t: Track): TrackLesson['tax'] => {
  const { stages, cycleHours } = cycleBreakdown(t, HEAVY_PLAN)
  const share = (stages[taxStageIndex(t)] ?? 0) / cycleHours
  return { share, holds: share > TAX_SHARE }
}

const leverageOf = (t: Track): TrackLesson['leverage'] => {
  const [first, ...others] = t.strategies
  if (!first) throw new Error('a track without strategies')
  const leverage = (strategy: Strategy) => strategyEffect(t, strategy).leverage
  const strategy = others.reduce((a, b) => (leverage(b) > leverage(a) ? b : a), first)
  const { levels } = strategy
  return { strategy, holds: levels[t.taxStage] !== undefined && Object.keys(levels).length === 1 }
}

const velocityOf = (t: Track): TrackLesson['velocity'] => {
  const [heavy, light] = [project(t, HEAVY_PLAN), project(t, LIGHT_PLAN)]
  const behind = heavy.startAccuracy - light.startAccuracy
  const ahead = light.fieldAccuracy - heavy.fieldAccuracy
  const still = withoutDrift(t)
  const stillAhead = project(still, LIGHT_PLAN).fieldAccuracy - project(still, HEAVY_PLAN).fieldAccuracy
  const week = overtakingWeek(t, LIGHT_PLAN, HEAVY_PLAN, 'field')
  const leads = ahead >= LEAD.drift && stillAhead >= LEAD.still
  return {
    behind,
    week,
    ahead,
    stillAhead,
    holds: behind >= 1 && leads && week !== null && isWithin(week, PASSING_WEEKS),
  }
}

const kneeOf = (t: Track): TrackLesson['knee'] => {
  const { knee, leftFall, rightFall } = paceKnee(t)
  const inside = isWithin(knee, KNEE) && isWithin(frontierKnee(t).knee, KNEE)
  const holds = inside && leftFall >= KNEE.fall && rightFall >= KNEE.fall
  return { shrink: knee, fullSize: leftFall, smallest: rightFall, holds }
}

const reachOf = (t: Track): TrackLesson['reach'] => {
  const { accuracy, unproven } = searchGrid(t, QUICK_GRID)
  const solved = project(t, { ...bestPlan(t, { bare: false }).plan, gates: null }).accuracy
  const highest = Math.max(accuracy, solved)
  return { highest, unproven, holds: highest < UNREACHED && unproven === 0 }
}

const skillOf = (t: Track): TrackLesson['skill'] => {
  const { sotaFirst, average, good } = skillPlans(t)
  const scoreOf = (plan: typeof good) => project(t, plan).score
  const scores = [scoreOf(sotaFirst), scoreOf(average), scoreOf(good), bestPlan(t, { bare: false }).score] as const
  return { scores, holds: scores.every((score, i) => i === 0 || score - (scores[i - 1] ?? 0) >= SKILL_STEP) }
}

/** Checks the lesson on one track; takes a few tenths of a second. */
export const checkTrack = (t: Track): TrackLesson => ({
  track: t.id,
  tax: taxOf(t),
  leverage: leverageOf(t),
  velocity: velocityOf(t),
  knee: kneeOf(t),
  reach: reachOf(t),
  skill: skillOf(t),
  par: bestPlan(t, { bare: false }).score,
})

/** How far the best scores of the tracks lie apart, in percent of the highest; luck with the track should not decide. */
export const checkFairness = (pars: readonly number[]): Check<{ readonly spread: number }> => {
  const highest = Math.max(...pars)
  const spread = highest > 0 ? (100 * (highest - Math.min(...pars))) / highest : Number.POSITIVE_INFINITY
  return { spread, holds: spread < FAIR_SPREAD }
}
