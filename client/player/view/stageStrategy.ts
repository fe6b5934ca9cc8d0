import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { strategyCostK } from '../../../shared/sim/match/leverage.ts'
import type { Automation, AutomationLevel } from '../../../shared/sim/plan.ts'
import { moneyText } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'

const LEVELS = [0, 1, 2] as const

/** The strategy that sets only one stage, to a level; none for level 0. */
export const stageStrategy = (track: Track, stage: Stage, level: number): Strategy | undefined =>
  track.strategies.find(({ levels }) => Object.keys(levels).length === 1 && levels[stage] === level)

/** The three levels of a stage's automation, each a named strategy with its price. */
export const stageLevels = (track: Track, stage: Stage) =>
  LEVELS.map((at) => {
    const strategy = stageStrategy(track, stage, at)
    return strategy
      ? { at, name: inPageLanguage(strategy.name), price: moneyText(strategyCostK(track, strategy)) }
      : { at, name: words().instruments.levers.byHand, price: words().instruments.levers.free }
  })

/** The automation with one stage at another level. */
export const withLevel = (automation: Automation, stage: Stage, level: AutomationLevel): Automation => {
  const at = (i: number): AutomationLevel => (STAGES[i] === stage ? level : (automation[i] ?? 0))
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
