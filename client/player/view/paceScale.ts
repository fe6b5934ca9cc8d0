import { PACE_BANDS } from '../../../shared/sim/match/ledger.ts'
import { MOST_PACE } from '../../../shared/sim/match/matchState.ts'
import { fixed } from '../../text/numbers.ts'

/** Iterations a week at the lower end of the slider: the heavy models run about 0.2. */
export const LEAST_PACE = 0.1
/** Steps of the slider, each about 2% more than the one before: tracks differ a hundredfold, so the scale is logarithmic. */
export const PACE_STEPS = 300

const SPAN = Math.log(MOST_PACE / LEAST_PACE)

/** To two decimals below ten and to one above, so that neighboring steps read differently. */
const rounded = (pace: number): number => {
  const steps = pace < 10 ? 100 : 10
  return Math.round(pace * steps) / steps
}

/** A pace with as many digits as the slider can set. */
export const paceText = (pace: number): string => fixed(pace, pace < 10 ? 2 : 1)

/** The pace at a step of the slider, iterations a week. */
export const paceAt = (step: number): number => rounded(LEAST_PACE * Math.exp((SPAN * step) / PACE_STEPS))

/** The step of the slider nearest to a pace. */
export const stepOf = (pace: number): number => Math.round((PACE_STEPS * Math.log(pace / LEAST_PACE)) / SPAN)

/** Where a pace stands on the slider, as a share of it. */
export const shareOfPace = (pace: number): number => Math.log(Math.max(pace, LEAST_PACE) / LEAST_PACE) / SPAN

type Band = { readonly from: number; readonly to: number }

/** The real paces that earn all the points for a signed one, and those that earn some. */
export const paceBands = (signed: number): { readonly whole: Band; readonly some: Band } => {
  const band = (off: number): Band => ({ from: signed * (1 - off), to: signed * (1 + off) })
  return { whole: band(PACE_BANDS.whole), some: band(PACE_BANDS.none) }
}

/** The pace one small step up or down, at least by what is shown. */
export const nextPace = (pace: number, direction: 1 | -1): number => {
  const step = Math.max(pace < 10 ? 0.01 : 0.1, pace * 0.01)
  return Math.min(MOST_PACE, Math.max(LEAST_PACE, rounded(pace + direction * step)))
}
