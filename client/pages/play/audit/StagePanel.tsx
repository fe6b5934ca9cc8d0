import { STAGE_NAMES, STAGES, type Stage } from '../../../../shared/content/stages.ts'
import { strategyEffect } from '../../../../shared/sim/match/leverage.ts'
import { LevelSlider } from '../../../components/LevelSlider.tsx'
import { fixed, hoursText, moneyText } from '../../../present/numbers.ts'
import { stageStrategy, withLevel } from '../../../present/stageStrategy.ts'
import { usePlay } from '../../../state/play.ts'
import { moverText, useMover } from '../../../state/useMover.ts'
import { AuditActions } from './AuditActions.tsx'

/** What the stop under the thumb saves and costs, against the best yet. */
const Effect = ({ stage, level }: { stage: Stage; level: number }) => {
  const { track, team } = usePlay()
  const strategy = stageStrategy(track.value.id, stage, level)
  if (!strategy) {
    return (
      <p class="effect">
        <strong>By hand: nothing saved.</strong>
        <span class="caption">Slide to a strategy to see what it does.</span>
      </p>
    )
  }
  const { savedHours, costK, leverage } = strategyEffect(track.value, strategy)
  const best = Math.max(0, ...team.value.moves.map((move) => move.leverage))
  return (
    <p class="effect">
      <strong>
        Saves {hoursText(savedHours)} for {moneyText(costK)}
      </strong>
      <span class="caption">
        {fixed(leverage, 2)} h per k${best > 0 && ` (best yet ${fixed(best, 2)})`}
      </span>
    </p>
  )
}

/** The lever of the chosen stage. */
export const StagePanel = ({ stage, onFile }: { stage: Stage; onFile: () => void }) => {
  const { bench, track } = usePlay()
  const mover = useMover('automation')
  const { automation } = bench.levers.value
  const level = automation[STAGES.indexOf(stage)] ?? 0
  const label = `${STAGE_NAMES[stage]} automation`
  return (
    <section class="panel" aria-label={label}>
      <div class="lever-head">
        <h2 class="lever-name">{label}</h2>
        <span class="mover">{moverText(mover)}</span>
      </div>
      <LevelSlider
        track={track.value}
        stage={stage}
        level={level}
        label={label}
        moved={mover !== null}
        onMove={(to) => bench.move({ automation: withLevel(automation, stage, to) })}
      />
      <div class="panel-foot">
        <Effect stage={stage} level={level} />
        <AuditActions strategy={stageStrategy(track.value.id, stage, level) ?? null} onFile={onFile} />
      </div>
    </section>
  )
}
