import { CLOUD_STRATEGIES } from './strategies/cloud.ts'
import { EDGE_STRATEGIES } from './strategies/edge.ts'
import { MOBILE_STRATEGIES } from './strategies/mobile.ts'
import { TINY_STRATEGIES } from './strategies/tiny.ts'
import type { Strategy } from './strategy.ts'
import type { TrackId } from './tracks.ts'

/** What a team can try in Part 1: every stage at levels 1 and 2, and two combinations. */
export const STRATEGIES: Readonly<Record<TrackId, readonly Strategy[]>> = {
  cloud: CLOUD_STRATEGIES,
  edge: EDGE_STRATEGIES,
  mobile: MOBILE_STRATEGIES,
  tiny: TINY_STRATEGIES,
}

export const findStrategy = (track: TrackId, id: string): Strategy | undefined =>
  STRATEGIES[track].find((strategy) => strategy.id === id)
