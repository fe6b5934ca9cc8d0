import type { Track } from '../../content/tracks.ts'
import { escapeRisk } from '../cycle.ts'
import { ceilingAccuracy, gainPerIteration, noiseVariance, startAccuracy } from '../learning.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../plan.ts'
import { accuracyAfter, project } from '../projection.ts'

/** What one plan's lead over another in the field at week 26 is made of, in points; the four add up to `lead`. */
export type LeadParts = {
  /** More iterations in the same 26 weeks. */
  readonly experiments: number
  /** Start, ceiling, gain and noise of the smaller model. */
  readonly smallerModel: number
  /** The risk and noise of releasing changes together. */
  readonly batching: number
  /** The lead with drift, less the lead without. */
  readonly driftOutrun: number
  readonly lead: number
}

/** The track in a world that stands still. */
export const withoutDrift = (t: Track): Track => ({ ...t, driftMultiplier: 0 })

type Players = { readonly experiments: boolean; readonly smallerModel: boolean; readonly batching: boolean }

/** Field accuracy at week 26 without drift, each of the three taken from the chaser or from the leader. */
const mixedField = (
  t: Track,
  chaser: Plan,
  leader: Plan,
  iterations: readonly [number, number],
  of: Players,
): number => {
  const { shrinkDecades, verification, automation } = of.smallerModel ? chaser : leader
  const { changesPerRelease } = of.batching ? chaser : leader
  const plan = { ...leader, shrinkDecades, verification, automation, changesPerRelease }
  const tested = accuracyAfter(
    of.experiments ? iterations[0] : iterations[1],
    startAccuracy(t, plan.shrinkDecades),
    ceilingAccuracy(t, plan.shrinkDecades),
    gainPerIteration(t, plan),
    noiseVariance(t, plan),
    0,
  )
  return tested - t.verificationGap * escapeRisk(t, plan)
}

/**
 * Takes a lead apart (docs/simulation.md, 9): without drift, the Shapley value of each of three players, which is its gain
 * averaged over every order in which they may join; drift outrun is what is left.
 */
export const leadParts = (t: Track, chaser: Plan = LIGHT_PLAN, leader: Plan = HEAVY_PLAN): LeadParts => {
  const still = withoutDrift(t)
  const iterations = [project(still, chaser).iterations, project(still, leader).iterations] as const
  const value = (experiments: boolean, smallerModel: boolean, batching: boolean): number =>
    mixedField(still, chaser, leader, iterations, { experiments, smallerModel, batching })
  const none = value(false, false, false)
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
  const lead = project(t, chaser).fieldAccuracy - project(t, leader).fieldAccuracy
  return {
    experiments: shapley(n, nz, z, nk, k, zk),
    smallerModel: shapley(z, nz, n, zk, k, nk),
    batching: shapley(k, nk, n, zk, z, nz),
    driftOutrun: lead - (all - none),
    lead,
  }
}
