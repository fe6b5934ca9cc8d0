import { STAGES, type Stage } from '../content/stages.ts'
import type { Track } from '../content/tracks.ts'
import type { StrategyId } from '../sim/match/matchState.ts'

/** The strategy that sets only one stage, to a level. */
export const strategyFor = (track: Track, stage: Stage, level: 1 | 2): StrategyId =>
  track.strategies.find(({ levels }) => levels[stage] === level && Object.keys(levels).length === 1)?.id ?? ''

/** The stages except some, rotated to begin at one of them, so that two bots of a persona start differently. */
export const stagesFrom = (start: number, without: readonly Stage[]): readonly Stage[] => {
  const stages = STAGES.filter((stage) => !without.includes(stage))
  const from = Math.floor(start) % stages.length
  return [...stages.slice(from), ...stages.slice(0, from)]
}
