import { findStrategy } from '../../content/findStrategy.ts'
import { STAGES } from '../../content/stages.ts'
import type { Strategy } from '../../content/strategy.ts'
import type { Track } from '../../content/tracks.ts'
import { cycleHours } from '../cycle.ts'
import { onceFor } from '../onceFor.ts'
import { type Automation, type AutomationLevel, BARE_AUTOMATION } from '../plan.ts'
import { bestAccuracyWith } from '../solver.ts'
import type { Team } from './matchState.ts'
import { benchPlan, DEFAULT_LEVERS } from './teamPlan.ts'

/** The automation a strategy sets on top of another. */
export const withStrategy = (automation: Automation, strategy: Strategy): Automation => {
  const level = (i: number): AutomationLevel => strategy.levels[STAGES[i] ?? 'dataPrep'] ?? automation[i] ?? 0
  return [level(0), level(1), level(2), level(3), level(4), level(5)]
}

/** k$ a strategy costs once. */
export const strategyCostK = (track: Track, strategy: Strategy): number =>
  STAGES.reduce((sum, stage) => {
    const level = strategy.levels[stage]
    return level ? sum + (stage === track.taxStage ? track.model.taxCapexK : track.model.stageCapexK)[level] : sum
  }, 0)

type StrategyEffect = {
  readonly savedHours: number
  /** Of the cycle without it, 0 to 1. */
  readonly savedShare: number
  readonly costK: number
  /** Hours of cycle time saved per k$. */
  readonly leverage: number
}

/** What a strategy alone does to the bare pipeline, one change a release: all teams are measured by the same yardstick. */
export const strategyEffect = (track: Track, strategy: Strategy): StrategyEffect => {
  const bare = benchPlan(track, DEFAULT_LEVERS, 1)
  const before = cycleHours(track, bare)
  const savedHours = before - cycleHours(track, { ...bare, automation: withStrategy(bare.automation, strategy) })
  const costK = strategyCostK(track, strategy)
  return { savedHours, savedShare: savedHours / before, costK, leverage: savedHours / costK }
}

/** The most leverage any strategy of the track has. */
export const bestLeverage = onceFor((track: Track): number =>
  Math.max(...track.strategies.map((strategy) => strategyEffect(track, strategy).leverage)),
)

/** What the strategy that a team filed in Part 1 leaves its pipeline with; by hand without one. */
export const filedAutomation = (track: Track, { audit }: Pick<Team, 'audit'>): Automation => {
  const strategy = audit?.strategy ? findStrategy(track, audit.strategy) : undefined
  return strategy ? withStrategy(BARE_AUTOMATION, strategy) : BARE_AUTOMATION
}

/** The most field accuracy a team can reach with its filed pipeline, all else free: the truth of Part 3's prediction. */
export const mostReachable = (track: Track, team: Pick<Team, 'audit'>): number =>
  bestAccuracyWith(track, filedAutomation(track, team))
