import { MAX_CHANGES_PER_RELEASE, MAX_SHRINK_DECADES } from '../content/constants.ts'
import type { Track, TrackId } from '../content/tracks.ts'
import { bestGates } from './constraints.ts'
import { taxStageIndex } from './cycle.ts'
import { onceFor } from './onceFor.ts'
import { type Automation, type AutomationLevel, BARE_AUTOMATION, type Plan } from './plan.ts'
import { project, scoreOf } from './projection.ts'

export type Solution = { readonly plan: Plan; readonly fieldAccuracy: number; readonly score: number }
type FrontierPoint = { readonly shrinkDecades: number; readonly fieldAccuracy: number }

/** Everything that the rules ask of the solver about one track. */
export type TrackSolutions = {
  /** The best field accuracy on the bare pipeline at each model size, in order. */
  readonly frontier: readonly number[]
  readonly bare: Solution
  readonly full: Solution
  /** The most field accuracy by automation, its six levels in a row. */
  readonly reach: Readonly<Record<string, number>>
}

/** What was found for the tracks of a scenario. */
export type Solutions = Readonly<Partial<Record<TrackId, TrackSolutions>>>

/** A search on one track, and how many steps it may still take. Counted, not timed, so that every device finds the same. */
type Search = { readonly t: Track; steps: number }

/** Steps of a search; the standard tracks need a tenth at most. */
const FRONTIER_POINT_STEPS = 2_000_000
const FULL_STEPS = 40_000_000
const FIXED_STEPS = 8_000_000
/** What a projection costs beyond one step for each of its iterations. */
const PROJECTION_STEPS = 20

const LEVELS: readonly AutomationLevel[] = [0, 1, 2]
const SHRINKS = Array.from({ length: MAX_SHRINK_DECADES * 20 + 1 }, (_, i) => i / 20)
const DEPTHS = Array.from({ length: 21 }, (_, i) => i / 20)

const rated = (search: Search, plan: Plan): Solution => {
  const projected = project(search.t, plan)
  search.steps -= PROJECTION_STEPS + projected.iterations
  const fieldAccuracy = projected.overBudget ? Number.NEGATIVE_INFINITY : projected.fieldAccuracy
  return { plan, fieldAccuracy, score: scoreOf(search.t, fieldAccuracy) }
}

/** The better of two plans; the first where the search has no steps left to try the second. */
const better = (search: Search, best: Solution, plan: Plan): Solution => {
  if (search.steps <= 0) return best
  const next = rated(search, plan)
  return next.fieldAccuracy > best.fieldAccuracy ? next : best
}

/** Walks the release size up and down in shrinking strides. */
const climbReleaseSize = (search: Search, from: Solution): Solution => {
  let best = from
  for (let stride = 64; stride >= 1; stride >>= 1) {
    for (const direction of [-stride, stride]) {
      for (;;) {
        const changesPerRelease = best.plan.changesPerRelease + direction
        if (changesPerRelease < 1 || changesPerRelease > MAX_CHANGES_PER_RELEASE) break
        const next = better(search, best, { ...best.plan, changesPerRelease })
        if (next === best) break
        best = next
      }
    }
  }
  return best
}

const setLevel = (automation: Automation, stage: number, level: AutomationLevel): Automation => {
  const at = (i: 0 | 1 | 2 | 3 | 4 | 5): AutomationLevel => (i === stage ? level : automation[i])
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** Changes the automation of any two stages at once. */
const climbAutomation = (search: Search, from: Solution): Solution => {
  let best = from
  for (let a = 0; a < 6; a++) {
    for (let b = a + 1; b < 6; b++) {
      for (const levelA of LEVELS) {
        for (const levelB of LEVELS) {
          const automation = setLevel(setLevel(best.plan.automation, a, levelA), b, levelB)
          best = better(search, best, { ...best.plan, automation })
        }
      }
    }
  }
  return best
}

/** Rounds after which a search stops, whatever a scenario's constants make of it; the standard ones need fewer than ten. */
const MOST_ROUNDS = 40

/** Coordinate ascent: one lever at a time until none of them helps. */
const climb = (
  search: Search,
  start: Plan,
  free: { readonly shrink: boolean; readonly automation: boolean },
): Solution => {
  let best = rated(search, start)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best
    if (free.shrink) for (const shrinkDecades of SHRINKS) best = better(search, best, { ...best.plan, shrinkDecades })
    for (const verification of DEPTHS) best = better(search, best, { ...best.plan, verification })
    best = climbReleaseSize(search, best)
    if (free.automation) best = climbAutomation(search, best)
    if (best === before) break
  }
  return best
}

const NOTCHES = [-0.1, -0.05, 0, 0.05, 0.1] as const

const onNotch = (value: number, max: number): number => Math.min(max, Math.max(0, Math.round(value * 20) / 20))

/** Tries small steps of every lever together: the ridge of the best plans runs across the levers. */
const polish = (search: Search, from: Solution, automated: boolean): Solution => {
  let best = from
  const { plan } = from
  const neighbours = automated
    ? plan.automation.flatMap((_, stage) => LEVELS.map((level) => setLevel(plan.automation, stage, level)))
    : [plan.automation]
  for (const automation of neighbours) {
    for (const dz of NOTCHES) {
      for (const dv of NOTCHES) {
        for (const dk of [-1, 0, 1]) {
          best = better(search, best, {
            ...plan,
            automation,
            shrinkDecades: onNotch(plan.shrinkDecades + dz, MAX_SHRINK_DECADES),
            verification: onNotch(plan.verification + dv, 1),
            changesPerRelease: Math.min(MAX_CHANGES_PER_RELEASE, Math.max(1, plan.changesPerRelease + dk)),
          })
        }
      }
    }
  }
  return best
}

/** Polishes and climbs in turn until neither helps. */
const refine = (search: Search, from: Solution, automation: boolean): Solution => {
  let best = from
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const polished = polish(search, best, automation)
    if (polished === best) break
    best = climb(search, polished.plan, { shrink: true, automation })
  }
  return best
}

const bestOf = (solutions: readonly Solution[]): Solution =>
  solutions.reduce((a, b) => (b.fieldAccuracy > a.fieldAccuracy ? b : a))

const STARTS: readonly { readonly shrinkDecades: number; readonly changesPerRelease: number }[] = [
  { shrinkDecades: 0.2, changesPerRelease: 3 },
  { shrinkDecades: 0.6, changesPerRelease: 8 },
  { shrinkDecades: 1, changesPerRelease: 20 },
]
const START_AUTOMATIONS: readonly Automation[] = [
  [0, 0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1, 1],
  [2, 2, 1, 2, 2, 2],
]
const ASSISTED_DATA_AND_TRAINING: Automation = [1, 1, 1, 0, 0, 2]

const barePlan = (shrinkDecades: number, changesPerRelease: number): Plan => ({
  shrinkDecades,
  changesPerRelease,
  verification: 0.5,
  automation: BARE_AUTOMATION,
  gates: null,
  maxIterations: null,
})

const bareFrontierPlans = onceFor((t: Track) =>
  SHRINKS.map((z) => {
    const search = { t, steps: FRONTIER_POINT_STEPS }
    return bestOf([3, 12, 40].map((k) => climb(search, barePlan(z, k), { shrink: false, automation: false })))
  }),
)

/** The best plan with everything free but, where it is given, the automation. */
const solveFull = (t: Track, fixed: Automation | null): Solution => {
  const search = { t, steps: fixed ? FIXED_STEPS : FULL_STEPS }
  const taxFirst = setLevel(ASSISTED_DATA_AND_TRAINING, taxStageIndex(t), 2)
  const automations = fixed ? [fixed] : [...START_AUTOMATIONS, taxFirst]
  const free = { shrink: true, automation: fixed === null }
  const gates = bestGates(t)
  const starts = STARTS.flatMap((s) => automations.map((automation) => ({ ...s, automation })))
  const plans = starts.map((s): Plan => ({ ...barePlan(s.shrinkDecades, s.changesPerRelease), ...s, gates }))
  return refine(search, bestOf(plans.map((plan) => climb(search, plan, free))), free.automation)
}

const keyOf = (automation: Automation): string => automation.join('')

/** Finds everything that the rules may ask about a track whose pipeline has one of these automations. */
export const solveTrack = (t: Track, automations: readonly Automation[]): TrackSolutions => {
  const frontier = bareFrontierPlans(t)
  return {
    frontier: frontier.map(({ fieldAccuracy }) => fieldAccuracy),
    bare: bestOf(frontier),
    full: solveFull(t, null),
    reach: Object.fromEntries(automations.map((one) => [keyOf(one), solveFull(t, one).fieldAccuracy])),
  }
}

const solved = new WeakMap<Track, TrackSolutions>()

/** Lets a track keep what was found for it earlier, so that nothing is searched for again. */
export const keepSolutions = (t: Track, solutions: TrackSolutions): void => {
  solved.set(t, solutions)
}

/** The best field accuracy on the bare pipeline for each model size, verification and release size chosen freely. */
export const bareFrontier = onceFor((t: Track): readonly FrontierPoint[] => {
  const frontier = solved.get(t)?.frontier ?? bareFrontierPlans(t).map(({ fieldAccuracy }) => fieldAccuracy)
  return frontier.map((fieldAccuracy, i) => ({ shrinkDecades: SHRINKS[i] ?? 0, fieldAccuracy }))
})

const bestBarePlan = onceFor((t: Track) => solved.get(t)?.bare ?? bestOf(bareFrontierPlans(t)))

const bestFullPlan = onceFor((t: Track) => solved.get(t)?.full ?? solveFull(t, null))

const reachByAutomation = onceFor((t: Track) => new Map(Object.entries(solved.get(t)?.reach ?? {})))

/** The most field accuracy a team can reach with its automation as it is, all else free: the truth of Part 3's prediction. */
export const bestAccuracyWith = (t: Track, automation: Automation): number => {
  const known = reachByAutomation(t)
  const key = keyOf(automation)
  const accuracy = known.get(key) ?? solveFull(t, automation).fieldAccuracy
  known.set(key, accuracy)
  return accuracy
}

/**
 * The best plan found by coordinate ascent from several starts and a last polish, the same every time.
 * Bare: no automation and no constraints, as in Part 2. Otherwise everything is free, with the gates that lose least.
 */
export const bestPlan = (t: Track, options: { readonly bare: boolean }): Solution =>
  options.bare ? bestBarePlan(t) : bestFullPlan(t)
