import type { Strategy } from '../../../shared/content/strategy.ts'
import { strategyCostK } from '../../../shared/sim/match/leverage.ts'
import { moneyText } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import { mateOf, usePlay } from '../state/play.ts'
import './audit.css'

/** Every strategy of the track: what it is, what it costs, and what a tried one came to. */
export const StrategyList = ({ onChoose }: { readonly onChoose: (strategy: Strategy) => void }) => {
  const { track, team } = usePlay()
  const { moves } = team.value
  return (
    <ul class="strategies">
      {track.value.strategies.map((strategy) => {
        const at = moves.findIndex((move) => move.strategy === strategy.id)
        const move = moves[at]
        const by = move ? mateOf(team.value, move.by)?.name : undefined
        return (
          <li class="strategy row" key={strategy.id}>
            <div>
              <h3>
                {inPageLanguage(strategy.name)}{' '}
                <span class="caption">{moneyText(strategyCostK(track.value, strategy))}</span>
              </h3>
              <p>{inPageLanguage(strategy.sentence)}</p>
              {move && (
                <p class="strategy-result">
                  <Tick size={14} /> {words().play.audit.moveResult(at + 1, by ?? '', move.savedHours, move.leverage)}
                </p>
              )}
            </div>
            {!move && (
              <button
                type="button"
                class="strategy-try"
                aria-label={words().play.audit.tryStrategy(inPageLanguage(strategy.name))}
                onClick={() => onChoose(strategy)}
              >
                {words().play.audit.try}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
