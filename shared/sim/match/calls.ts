import type { Call, Trial } from './matchState.ts'

/** Points of field accuracy below which a difference counts for either call. */
export const TOO_CLOSE = 0.05

/** Whether a call about the next plan was right; null where nothing was called. */
export const isRightCall = (call: Call | null, before: Trial | undefined, fieldAccuracy: number): boolean | null => {
  if (call === null || !before) return null
  const change = fieldAccuracy - before.fieldAccuracy
  return Math.abs(change) < TOO_CLOSE || (call === 'higher' ? change > 0 : change < 0)
}
