import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { strategyName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import { useAuditDraft } from '../state/useAuditDraft.ts'
import '../chip.css'
import './audit.css'

/** The audit: the bottleneck and the strategy with the most leverage. Choices are saved as the team's draft. */
export const FileAudit = ({ onFiled }: { onFiled: () => void }) => {
  const { team, track, act, paused } = usePlay()
  const { draft, choose } = useAuditDraft()
  const { moves } = team.value
  const { bottleneck, strategy } = draft
  const known = moves.find((move) => move.strategy === strategy)
  const file = async () => {
    if (bottleneck && known && (await act('fileAudit', { bottleneck, strategy: known.strategy }))) onFiled()
  }
  return (
    <form
      class="file-audit stack"
      onSubmit={(event) => {
        event.preventDefault()
        void file()
      }}
    >
      <h3>{words().play.audit.yourBottleneck}</h3>
      <div class="stage-chips" role="radiogroup" aria-label={words().play.audit.yourBottleneck}>
        {STAGES.map((stage: Stage) => (
          <label class={bottleneck === stage ? 'chip chip-on' : 'chip'} key={stage}>
            <input
              class="cover"
              type="radio"
              name="bottleneck"
              checked={bottleneck === stage}
              disabled={paused.value}
              onChange={() => void choose({ bottleneck: stage })}
            />
            {words().terms.stages[stage]}
          </label>
        ))}
      </div>
      <h3>{words().play.audit.mostSaved}</h3>
      <ChoiceRows
        label={words().play.audit.mostLeverage}
        value={known?.strategy ?? null}
        disabled={paused.value}
        choices={moves.map((move) => ({
          id: move.strategy,
          name: strategyName(track.value, move.strategy),
          gloss: words().play.audit.moveGloss(move.savedHours, move.leverage),
        }))}
        onChoose={(id) => void choose({ strategy: id })}
      />
      <p class="caption">{words().play.audit.filesWhen}</p>
      <ActButton submit disabled={!bottleneck || !known}>
        {bottleneck && known
          ? words().play.audit.fileChoice(words().terms.stages[bottleneck], strategyName(track.value, known.strategy))
          : words().play.audit.pickBoth}
      </ActButton>
    </form>
  )
}
