import { LATE_REPAIR_FACTOR } from '../content/constants.ts'
import { STAGES } from '../content/stages.ts'
import type { Track } from '../content/tracks.ts'
import type { Plan } from './plan.ts'
import { power } from './sameMath.ts'

type Sized = Pick<Plan, 'shrinkDecades' | 'automation'>
type Verified = Pick<Plan, 'verification'>
type Released = Pick<Plan, 'verification' | 'changesPerRelease'>

/** Index of the track's tax stage in STAGES. */
export const taxStageIndex = (t: Track): number => STAGES.indexOf(t.taxStage)

/** R: hours of one release train at full size, one change a release, by hand. */
export const releaseTrainHours = (t: Track): number => t.taxHours / (t.shares[taxStageIndex(t)] ?? 1)

/** tax: hours per release, whatever the model size. */
export const taxHours = (t: Track, p: Pick<Plan, 'automation'>): number =>
  t.taxHours * t.model.taxTimeLeft[p.automation[taxStageIndex(t)] ?? 0]

/** stage_i, and tax for the tax stage, in hours before the verification factor and batching. */
export const stageHours = (t: Track, p: Sized): number[] => {
  const train = releaseTrainHours(t) * power(10, -p.shrinkDecades)
  const tax = taxStageIndex(t)
  return t.shares.map((share, i) =>
    i === tax ? taxHours(t, p) : share * train * t.model.stageTimeLeft[p.automation[i] ?? 0],
  )
}

/** What verification does to hands-on time: 0.75 + v^2. */
const verificationFactor = (t: Track, p: Verified): number => t.model.handsOnBase + p.verification ** 2

/** handsOn: hours of work in the five ordinary stages for one iteration. */
export const handsOnHours = (t: Track, p: Sized & Verified): number => {
  const train = releaseTrainHours(t) * power(10, -p.shrinkDecades)
  const tax = taxStageIndex(t)
  let hours = 0
  for (let i = 0; i < 6; i++) {
    if (i !== tax) hours += (t.shares[i] ?? 0) * train * t.model.stageTimeLeft[p.automation[i] ?? 0]
  }
  return hours * verificationFactor(t, p)
}

/** pe: chance that one change carries a defect that escapes. */
export const defectChance = (t: Track, p: Verified): number =>
  t.model.defectPerChange * (1 - t.model.defectsCaught * p.verification)

/** The largest number below 1: past some 350 changes the chance of a clean release is too small for a double to tell. */
const BELOW_ONE = 1 - Number.EPSILON / 2

/** risk, the Verification Gap: chance that a release ships a defect; 0 at one change a release, always below 1. */
export const escapeRisk = (t: Track, p: Released): number =>
  Math.min(BELOW_ONE, 1 - power(1 - defectChance(t, p), p.changesPerRelease - 1))

/** Hours one escaped defect costs: found in Monitoring, 32 times its base. */
export const escapeHours = (t: Track): number => LATE_REPAIR_FACTOR * t.model.reworkBase * releaseTrainHours(t)

/** rework: hours a release is expected to lose to escaped defects. */
const reworkHours = (t: Track, p: Released): number => escapeHours(t) * escapeRisk(t, p)

/** tau: hours per iteration, the cycle time. */
export const cycleHours = (t: Track, p: Plan): number =>
  handsOnHours(t, p) + (taxHours(t, p) + reworkHours(t, p)) / p.changesPerRelease

/** Hours of one iteration by where they go. */
export type CycleBreakdown = {
  /** Hands-on hours of each stage; the tax stage has its part of the release's tax. */
  readonly stages: readonly [number, number, number, number, number, number]
  readonly reworkHours: number
  /** The sum of all the others. */
  readonly cycleHours: number
}

/** The bars of the waterfall; they add up to the cycle time. */
export const cycleBreakdown = (t: Track, p: Plan): CycleBreakdown => {
  const tax = taxStageIndex(t)
  const factor = verificationFactor(t, p)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = stageHours(t, p).map((hours, i) =>
    i === tax ? hours / p.changesPerRelease : hours * factor,
  )
  return {
    stages: [a, b, c, d, e, f],
    reworkHours: reworkHours(t, p) / p.changesPerRelease,
    cycleHours: cycleHours(t, p),
  }
}
