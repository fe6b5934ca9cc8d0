import { ESTIMATE_BANDS } from '../../../shared/sim/match/estimates.ts'

/** The least that an estimate can say, as a share of one cycle: the scale spans two decades. */
const LEAST = 0.01
/** One step of the slider, as a share of the value under the thumb. */
const STEP = 0.01

/** Ticks of the scale, hours. */
const TICKS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const

/** Steps of the logarithmic slider from the least to one whole cycle. */
export const ESTIMATE_STEPS = Math.ceil(-Math.log(LEAST) / Math.log(1 + STEP))

/** Hours at a step, rounded to the three digits that are shown. */
export const hoursAtStep = (step: number, cycleHours: number): number =>
  Number((cycleHours * LEAST * (1 + STEP) ** step).toPrecision(3))

/** Where hours stand on the slider, in steps. */
export const stepOfHours = (hours: number, cycleHours: number): number =>
  Math.log(hours / (cycleHours * LEAST)) / Math.log(1 + STEP)

/** The same as a share of the slider, 0 to 1. */
export const shareOfHours = (hours: number, cycleHours: number): number =>
  Math.min(1, Math.max(0, stepOfHours(hours, cycleHours) / ESTIMATE_STEPS))

/** Ticks with a share of the scale between them and its lower end, where their numbers would be cut off. */
export const estimateTicks = (cycleHours: number): readonly number[] =>
  TICKS.filter((tick) => shareOfHours(tick, cycleHours) > 0.04 && tick <= cycleHours)

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
