import type { Track } from '../../content/tracks.ts'
import { escapeRisk } from '../cycle.ts'
import type { Shipped } from '../laneState.ts'
import { ceilingAccuracy, gainPerIteration, noiseVariance, startAccuracy } from '../learning.ts'
import { onceFor } from '../onceFor.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../plan.ts'
import { accuracyAfter, project } from '../projection.ts'
import { toTenths } from '../tenths.ts'

export const LEAD_PARTS = ['experiments', 'smallerModel', 'batching', 'driftOutrun'] as const
/**
 * More iterations in the same 26 weeks; start, ceiling, gain and noise of the smaller model, with its verification and
 * automation; risk and noise of releasing changes together; the lead with drift, less the lead without.
 */
export type LeadPart = (typeof LEAD_PARTS)[number]

/** What a lead over another run in the field at week 26 is made of, in percentage points; the four parts add up to `lead`. */
export type LeadParts = Readonly<Record<LeadPart, number>> & { readonly lead: number }

/** A run to compare: what it shipped under each plan, and its field accuracy at week 26. */
export type Course = { readonly shipped: readonly Shipped[]; readonly fieldAccuracy: number }

/** The track in a world that stands still. */
export const withoutDrift = (t: Track): Track => ({ ...t, driftMultiplier: 0 })

type Players = { readonly experiments: boolean; readonly smallerModel: boolean; readonly batching: boolean }

const iterationsOf = ({ shipped }: Course): number => shipped.reduce((sum, { iterations }) => sum + iterations, 0)

/**
 * Field accuracy at week 26 without drift, each of the three players taken from the chaser or from the leader. In a world
 * that stands still it does not matter when an iteration lands, so a run is what it shipped under each of its plans.
 */
const mixedField = (t: Track, chaser: Course, leader: Course, of: Players): number => {
  const leaderPlan = leader.shipped[0]?.plan ?? HEAVY_PLAN
  const [own, other] = [iterationsOf(chaser), iterationsOf(leader)]
  let tested: number | null = null
  let shrink = 0
  let risk = 0
  for (const { plan: chaserPlan, iterations } of chaser.shipped) {
    const share = own > 0 ? iterations / own : 1 / chaser.shipped.length
    const { shrinkDecades, verification, automation } = of.smallerModel ? chaserPlan : leaderPlan
    const { changesPerRelease } = of.batching ? chaserPlan : leaderPlan
    const plan = { ...leaderPlan, shrinkDecades, verification, automation, changesPerRelease }
    const ceiling = ceilingAccuracy(t, shrinkDecades)
    // A pivot to a smaller model costs what its start would have cost.
    const loss = t.model.startLossPerDecade * Math.max(0, shrinkDecades - shrink)
    const start: number = tested === null ? startAccuracy(t, shrinkDecades) : Math.min(ceiling, tested - loss)
    const count = (of.experiments ? own : other) * share
    tested = accuracyAfter(count, start, ceiling, gainPerIteration(t, plan), noiseVariance(t, plan), 0)
    shrink = shrinkDecades
    risk += share * escapeRisk(t, plan)
  }
  return (tested ?? 0) - t.verificationGap * risk
}

/**
 * Takes the lead of one run over another apart (docs/simulation.md, 9): without drift, the Shapley value of each of three
 * players, which is its gain averaged over every order in which they may join; drift outrun is what is left.
 */
const leadPartsOf = (t: Track, chaser: Course, leader: Course): LeadParts => {
  const value = (experiments: boolean, smallerModel: boolean, batching: boolean): number =>
    mixedField(t, chaser, leader, { experiments, smallerModel, batching })
  // The leader itself: its iterations, spread over the chaser's plans, would not be whole.
  const none = mixedField(t, leader, leader, { experiments: false, smallerModel: false, batching: false })
  const [n, z, k] = [value(true, false, false), value(false, true, false), value(false, false, true)]
  const [nz, nk, zk] = [value(true, true, false), value(true, false, true), value(false, true, true)]
  const all = value(true, true, true)
  const shapley = (
    alone: number,
    withOne: number,
    one: number,
    withOther: number,
    other: number,
    both: number,
  ): number => (2 * (alone - none) + (withOne - one) + (withOther - other) + 2 * (all - both)) / 6
  const lead = chaser.fieldAccuracy - leader.fieldAccuracy
  return {
    experiments: shapley(n, nz, z, nk, k, zk),
    smallerModel: shapley(z, nz, n, zk, k, nk),
    batching: shapley(k, nk, n, zk, z, nz),
    driftOutrun: lead - (all - none),
    lead,
  }
}

/** A lead over the rival in the field at week 26, with the figures that explain its parts. */
export type Lead = {
  readonly parts: LeadParts
  readonly fieldAccuracy: number
  readonly rivalFieldAccuracy: number
  readonly iterations: number
  readonly rivalIterations: number
  readonly startAccuracy: number
  readonly rivalStartAccuracy: number
  /** Whether any stage was automated, which belongs to the model's part. */
  readonly automated: boolean
  /** Share of releases that ship a defect. */
  readonly risk: number
}

/** The lead of one run over another, taken apart. */
export const leadOf = (t: Track, chaser: Course, leader: Course, risk: number): Lead => {
  const start = ({ shipped }: Course): number => startAccuracy(t, shipped[0]?.plan.shrinkDecades ?? 0)
  return {
    parts: leadPartsOf(t, chaser, leader),
    fieldAccuracy: chaser.fieldAccuracy,
    rivalFieldAccuracy: leader.fieldAccuracy,
    iterations: iterationsOf(chaser),
    rivalIterations: iterationsOf(leader),
    startAccuracy: start(chaser),
    rivalStartAccuracy: start(leader),
    automated: chaser.shipped.some(({ plan }) => plan.automation.some((level) => level > 0)),
    risk,
  }
}

const projectedCourse = (t: Track, plan: Plan): Course => {
  const { iterations, fieldAccuracy } = project(t, plan)
  return { shipped: [{ plan, iterations }], fieldAccuracy }
}

/** The lead of the light plan over the heavy one, as projected. */
export const lightLead = onceFor(
  (t: Track): Lead =>
    leadOf(t, projectedCourse(t, LIGHT_PLAN), projectedCourse(t, HEAVY_PLAN), escapeRisk(t, LIGHT_PLAN)),
)

const inTenths = (value: number): number => Math.round(toTenths(value) * 10)

/**
 * The parts of a lead as they are shown, in tenths of a percentage point: rounded by largest remainder, so that they add
 * up to the difference between the two accuracies as those are shown.
 */
export const shownParts = ({ parts, fieldAccuracy, rivalFieldAccuracy }: Lead): Readonly<Record<LeadPart, number>> => {
  const exact = LEAD_PARTS.map((part) => parts[part] * 10)
  const floors = exact.map(Math.floor)
  const missing = inTenths(fieldAccuracy) - inTenths(rivalFieldAccuracy) - floors.reduce((sum, floor) => sum + floor, 0)
  const remainder = (i: number): number => (exact[i] ?? 0) - (floors[i] ?? 0)
  const raised = [0, 1, 2, 3].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, missing)
  const shown = (i: number): number => (floors[i] ?? 0) + (raised.includes(i) ? 1 : 0)
  return { experiments: shown(0), smallerModel: shown(1), batching: shown(2), driftOutrun: shown(3) }
}
