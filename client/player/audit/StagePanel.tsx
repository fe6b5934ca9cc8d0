import type { Stage } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import { strategyCostK } from '../../../shared/sim/match/leverage.ts'
import { moneyText } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { keepFocus } from '../../ui/focus/keepFocus.ts'
import { Tick } from '../../ui/Tick.tsx'
import { usePlay } from '../state/play.ts'
import { stageStrategy } from '../view/stageStrategy.ts'
import { FileAuditButton } from './FileAuditButton.tsx'
import './audit.css'

type StagePanelProps = {
  readonly stage: Stage
  readonly onChoose: (strategy: Strategy) => void
  readonly onFile: () => void
  /** It follows the result of a move, and takes the focus of its button. */
  readonly follows: boolean
}

/** The strategies of the chosen stage, one for each level; choosing one opens its estimate. */
export const StagePanel = ({ stage, onChoose, onFile, follows }: StagePanelProps) => {
  const { team, track } = usePlay()
  const text = words().play.audit
  const label = text.automation(words().terms.stages[stage])
  const { moves } = team.value
  return (
    <section class="panel" aria-label={label}>
      <h2 class="lever-name">{label}</h2>
      <div class="stops">
        {([1, 2] as const).map((level) => {
          const strategy = stageStrategy(track.value, stage, level)
          if (!strategy) return null
          const at = moves.findIndex((move) => move.strategy === strategy.id)
          return (
            <button
              type="button"
              class="stop-button"
              key={level}
              ref={follows && level === 1 ? keepFocus : null}
              onClick={() => onChoose(strategy)}
            >
              <strong>{inPageLanguage(strategy.name)}</strong>
              <span>
                {moneyText(strategyCostK(track.value, strategy))}
                {at >= 0 && (
                  <>
                    {' · '}
                    <Tick size={12} /> {text.isMove(at + 1)}
                  </>
                )}
              </span>
            </button>
          )
        })}
      </div>
      <p class="caption">{text.chooseToEstimate}</p>
      <FileAuditButton onFile={onFile} />
    </section>
  )
}
