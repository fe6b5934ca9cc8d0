import type { Strategy } from './strategy.ts'
import type { Track } from './tracks.ts'

export const findStrategy = (track: Track, id: string): Strategy | undefined =>
  track.strategies.find((strategy) => strategy.id === id)
