import { STAGE_NAMES, STAGES, type Stage } from '../../../../shared/content/stages.ts'
import { findStrategy } from '../../../../shared/content/strategies.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceRows } from '../../../components/ChoiceRows.tsx'
import { fixed } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { useAuditDraft } from '../../../state/useAuditDraft.ts'

/** The audit: the bottleneck, and the strategy with the most leverage. What is chosen is kept as the team's draft. */
export const FileAudit = ({ onFiled }: { onFiled: () => void }) => {
  const { team, track, act } = usePlay()
  const { draft, choose } = useAuditDraft()
  const { moves } = team.value
  const { bottleneck, strategy } = draft
  const known = moves.find((move) => move.strategy === strategy)
  const file = async () => {
    if (bottleneck && known && (await act('fileAudit', { bottleneck, strategy: known.strategy }))) onFiled()
  }
  return (
    <form
      class="file-audit"
      onSubmit={(event) => {
        event.preventDefault()
        void file()
      }}
    >
      <h3>Your bottleneck</h3>
      <div class="stage-chips" role="radiogroup" aria-label="Your bottleneck">
        {STAGES.map((stage: Stage) => (
          <label class="chip" key={stage}>
            <input
              class="cover"
              type="radio"
              name="bottleneck"
              checked={bottleneck === stage}
              onChange={() => void choose({ bottleneck: stage })}
            />
            {STAGE_NAMES[stage]}
          </label>
        ))}
      </div>
      <h3>Most hours saved per k$</h3>
      <ChoiceRows
        label="Strategy with the most leverage"
        value={known?.strategy ?? null}
        choices={moves.map((move) => ({
          id: move.strategy,
          name: findStrategy(track.value.id, move.strategy)?.name ?? move.strategy,
          gloss: `${fixed(move.savedHours)} h, ${fixed(move.leverage, 2)} per k$`,
        }))}
        onChoose={(id) => void choose({ strategy: id })}
      />
      <p class="caption">Files when most of you agree, or after 15 s without objection.</p>
      <Button submit disabled={!bottleneck || !known}>
        {bottleneck && known
          ? `File ${STAGE_NAMES[bottleneck]}, ${findStrategy(track.value.id, known.strategy)?.name ?? ''}`
          : 'Pick a bottleneck and a strategy'}
      </Button>
    </form>
  )
}
