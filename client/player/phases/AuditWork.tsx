import { useState } from 'preact/hooks'
import { STAGES } from '../../../shared/content/stages.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import { CostPropagationGauge } from '../../charts/CostPropagationGauge.tsx'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import type { WaterfallRow } from '../../charts/waterfall/waterfall.ts'
import { initials } from '../../text/initials.ts'
import { words } from '../../text/words.ts'
import { useWide } from '../../ui/useMedia.ts'
import { BatchPanel } from '../audit/BatchPanel.tsx'
import { FileAudit } from '../audit/FileAudit.tsx'
import { StagePanel } from '../audit/StagePanel.tsx'
import { StrategyList } from '../audit/StrategyList.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { usePlay } from '../state/play.ts'
import { useStageMover } from '../state/useStageMover.ts'

type Open = 'none' | 'strategies' | 'file'

/** Part 1, workbench: the waterfall and the lever of the chosen stage. */
export const AuditWork = () => {
  const { track, bench, team, seat } = usePlay()
  const wide = useWide()
  const text = words().play.audit
  const [row, setRow] = useState<WaterfallRow>('training')
  const [open, setOpen] = useState<Open>('none')
  const moved = useStageMover()
  const levers = bench.levers.value
  const now = cycleBreakdown(track.value, benchPlan(track.value, levers, 1))
  const was = cycleBreakdown(track.value, benchPlan(track.value, DEFAULT_LEVERS, 1))
  const file = () => setOpen('file')
  const stage = row === 'rework' ? null : row

  return (
    <main class={wide ? 'bench bench-wide' : 'bench'}>
      <div class="bench-column stack">
        <div class="bench-scroll">
          <LifecycleWaterfall
            track={track.value}
            now={now}
            was={was}
            automation={levers.automation}
            changesPerRelease={levers.changesPerRelease}
            selected={row}
            said={seat.value.auditLock?.stage ?? null}
            chooseLabel={text.stageToChange}
            onSelect={setRow}
            note={(at) =>
              moved?.stage === at ? (
                <>
                  <span class="mate">{initials(moved.mate.name)}</span>{' '}
                  {moved.level === 0 ? text.reset : text.set(moved.level)}
                </>
              ) : null
            }
          />
          {!wide && (
            <>
              <button type="button" class="button button-secondary bench-more" onClick={() => setOpen('strategies')}>
                {text.allStrategies}
              </button>
              <CostPropagationGauge track={track.value} stage={stage ? STAGES.indexOf(stage) + 1 : 6} />
            </>
          )}
        </div>
        {stage ? <StagePanel stage={stage} onFile={file} /> : <BatchPanel onFile={file} />}
      </div>
      {wide && (
        <div class="bench-column stack bench-side">
          <div class="bench-scroll">
            <CostPropagationGauge track={track.value} stage={stage ? STAGES.indexOf(stage) + 1 : 6} />
            <h2 class="bench-title">{text.strategies}</h2>
            <StrategyList />
          </div>
        </div>
      )}
      {open === 'strategies' && (
        <PlaySheet title={text.strategies} onClose={() => setOpen('none')}>
          <StrategyList />
        </PlaySheet>
      )}
      {open === 'file' && !team.value.audit && (
        <PlaySheet title={text.fileTitle} onClose={() => setOpen('none')}>
          <FileAudit onFiled={() => setOpen('none')} />
        </PlaySheet>
      )}
    </main>
  )
}
