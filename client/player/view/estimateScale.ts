import { ESTIMATE_BANDS } from '../../../shared/sim/match/estimates.ts'

/** The least that an estimate can say, hours. */
const LEAST = 3
/** One step of the slider, as a share of the value under the thumb. */
const STEP = 0.01

/** Ticks of the scale, hours. */
const TICKS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const

/** Steps of the logarithmic slider from the least to one whole cycle. */
export const estimateSteps = (cycleHours: number): number =>
  Math.ceil(Math.log(cycleHours / LEAST) / Math.log(1 + STEP))

/** Hours at a step, rounded to the three digits that are shown. */
export const hoursAtStep = (step: number): number => Number((LEAST * (1 + STEP) ** step).toPrecision(3))

/** Where hours stand on the slider, in steps. */
export const stepOfHours = (hours: number): number => Math.log(hours / LEAST) / Math.log(1 + STEP)

/** The same as a share of the slider, 0 to 1. */
export const shareOfHours = (hours: number, cycleHours: number): number =>
  Math.min(1, Math.max(0, stepOfHours(hours) / estimateSteps(cycleHours)))

export const estimateTicks = (cycleHours: number): readonly number[] =>
  TICKS.filter((tick) => tick > LEAST && tick <= cycleHours)

type Band = { readonly from: number; readonly to: number }

/** The truths for which an estimate earns its whole credit, and half of it. */
export const creditBands = (estimate: number): { readonly whole: Band; readonly half: Band } => {
  const band = (off: number): Band => ({ from: estimate / (1 + off), to: estimate / (1 - off) })
  return { whole: band(ESTIMATE_BANDS.whole), half: band(ESTIMATE_BANDS.half) }
}

/** The estimates that would have earned the whole credit for a truth, and half of it. */
export const estimateBands = (truth: number): { readonly whole: Band; readonly half: Band } => {
  const band = (off: number): Band => ({ from: truth * (1 - off), to: truth * (1 + off) })
  return { whole: band(ESTIMATE_BANDS.whole), half: band(ESTIMATE_BANDS.half) }
}

/** Decimals with which an estimate is shown: three digits. */
export const estimateDecimals = (hours: number): number => (hours < 10 ? 2 : hours < 100 ? 1 : 0)
