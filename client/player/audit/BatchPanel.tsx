import { escapeRisk } from '../../../shared/sim/cycle.ts'
import { MAX_BATCH } from '../../../shared/sim/match/levers.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { usePlay } from '../state/play.ts'
import { moverText, useMover } from '../state/useMover.ts'
import { FileAuditButton } from './FileAuditButton.tsx'

/** Release batching, which costs nothing but lets defects escape. */
export const BatchPanel = ({ onFile }: { onFile: () => void }) => {
  const { bench, track, paused } = usePlay()
  const mover = useMover('changesPerRelease')
  const { changesPerRelease } = bench.levers.value
  const risk = escapeRisk(track.value, benchPlan(track.value, bench.levers.value, 1))
  const changes = words().terms.changes(changesPerRelease)
  return (
    <section class="panel" aria-label={words().play.audit.batch}>
      <div class="lever-head">
        <h2 class="lever-name">{words().play.audit.batch}</h2>
        {mover ? <span class="mover">{moverText(mover)}</span> : <span class="lever-value">{changesPerRelease}</span>}
      </div>
      <Slider
        label={words().play.audit.batch}
        min={1}
        max={MAX_BATCH}
        step={1}
        value={changesPerRelease}
        valueText={changes}
        tone="team"
        moved={mover !== null}
        disabled={paused.value}
        onMove={(to) => bench.move({ changesPerRelease: to })}
      />
      <div class="slider-ends caption">
        <span>{words().play.audit.batchAlone}</span>
        <span>{words().play.audit.batchShared(MAX_BATCH)}</span>
      </div>
      <div class="panel-foot row">
        <p class="effect stack">
          <strong class={risk > 0.005 ? 'loss' : ''}>
            {risk > 0.005 ? words().play.audit.shipDefect(risk) : words().play.audit.noDefect}
          </strong>
          <span class="caption">{words().play.audit.freeMove}</span>
        </p>
        <FileAuditButton onFile={onFile} />
      </div>
    </section>
  )
}
