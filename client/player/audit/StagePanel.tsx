import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { strategyEffect } from '../../../shared/sim/match/leverage.ts'
import { words } from '../../text/words.ts'
import { StageLever } from '../levers/StageLever.tsx'
import { usePlay } from '../state/play.ts'
import { stageStrategy } from '../view/stageStrategy.ts'
import { AuditActions } from './AuditActions.tsx'

/** What the selected level saves and costs, compared with the best so far. */
const Effect = ({ stage, level }: { stage: Stage; level: number }) => {
  const { track, team } = usePlay()
  const strategy = stageStrategy(track.value, stage, level)
  if (!strategy) {
    return (
      <p class="effect stack">
        <strong>{words().play.audit.byHand}</strong>
        <span class="caption">{words().play.audit.slide}</span>
      </p>
    )
  }
  const { savedHours, costK, leverage } = strategyEffect(track.value, strategy)
  const best = Math.max(0, ...team.value.moves.map((move) => move.leverage))
  return (
    <p class="effect stack">
      <strong>{words().play.audit.saves(savedHours, costK)}</strong>
      <span class="caption">
        {best > 0 ? words().play.audit.perKBest(leverage, best) : words().play.audit.perK(leverage)}
      </span>
    </p>
  )
}

/** The lever of the chosen stage. */
export const StagePanel = ({ stage, onFile }: { stage: Stage; onFile: () => void }) => {
  const { bench, track } = usePlay()
  const level = bench.levers.value.automation[STAGES.indexOf(stage)] ?? 0
  return (
    <section class="panel" aria-label={words().play.audit.automation(words().terms.stages[stage])}>
      <StageLever stage={stage} />
      <div class="panel-foot row">
        <Effect stage={stage} level={level} />
        <AuditActions strategy={stageStrategy(track.value, stage, level) ?? null} onFile={onFile} />
      </div>
    </section>
  )
}
