import type { Track } from '../../../shared/content/tracks.ts'
import type { BalanceLine } from './balanceLine.ts'
import { kneeLines } from './knee.ts'
import { raceLines } from './races.ts'
import { reachLines } from './reach.ts'
import { sequenceLines } from './sequences.ts'
import { skillLines } from './skill.ts'
import { leadLines, velocityLines } from './velocity.ts'

/** All lines of the table that concern a single track. */
export const trackLines = (track: Track): BalanceLine[] => [
  ...velocityLines(track),
  ...leadLines(track),
  ...kneeLines(track),
  ...reachLines(track),
  ...skillLines(track),
  ...raceLines(track),
  ...sequenceLines(track),
]
