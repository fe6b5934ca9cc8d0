import type { Replay } from '../../../shared/replay/createReplay.ts'

/** Position of a tick along the timeline, for CSS. */
export const shareOf = ({ timeline: { from, to } }: Replay, tick: number): string =>
  `${(Math.min(1, Math.max(0, (tick - from) / Math.max(1, to - from))) * 100).toFixed(2)}%`
