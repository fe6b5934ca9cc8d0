import type { MatchState } from './matchState.ts'

/** The tick a session has been played to: that of now, or the one its debrief began at. */
export const playedTicks = ({ phase, tick, phaseTicks }: MatchState): number =>
  phase === 'debrief' ? tick - phaseTicks : tick
