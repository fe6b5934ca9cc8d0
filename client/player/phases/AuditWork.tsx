import { useState } from 'preact/hooks'
import { findStrategy } from '../../../shared/content/findStrategy.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { withStrategy } from '../../../shared/sim/match/leverage.ts'
import type { Move } from '../../../shared/sim/match/matchState.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import { CostPropagationGauge } from '../../charts/CostPropagationGauge.tsx'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import type { WaterfallRow } from '../../charts/waterfall/waterfall.ts'
import { initials } from '../../text/initials.ts'
import { words } from '../../text/words.ts'
import { useWide } from '../../ui/useMedia.ts'
import { BatchPanel } from '../audit/BatchPanel.tsx'
import { EstimatePanel } from '../audit/EstimatePanel.tsx'
import { FileAudit } from '../audit/FileAudit.tsx'
import { MoveResult } from '../audit/MoveResult.tsx'
import { StagePanel } from '../audit/StagePanel.tsx'
import { StrategyList } from '../audit/StrategyList.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { Opening } from '../shell/Opening.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { StageKeys } from '../shell/StageKeys.tsx'
import { usePlay } from '../state/play.ts'
import { useStageMover } from '../state/useStageMover.ts'

type Open = 'none' | 'strategies' | 'file'

/** The pipeline by hand, which every estimate is judged by. */
const useByHand = () => {
  const { track } = usePlay()
  const plan = benchPlan(track.value, DEFAULT_LEVERS, 1)
  return { plan, cycle: cycleBreakdown(track.value, plan) }
}

/** The bench as it is set, each row the selector of its stage. */
const BenchWaterfall = ({ row, onRow }: { row: WaterfallRow; onRow: (row: WaterfallRow) => void }) => {
  const { track, bench, seat } = usePlay()
  const { cycle: was } = useByHand()
  const moved = useStageMover()
  const text = words().play.audit
  const levers = bench.levers.value
  const now = cycleBreakdown(track.value, benchPlan(track.value, levers, 1))
  return (
    <LifecycleWaterfall
      track={track.value}
      now={now}
      was={was}
      automation={levers.automation}
      changesPerRelease={levers.changesPerRelease}
      selected={row}
      said={seat.value.auditLock?.stage ?? null}
      showTax={false}
      chooseLabel={text.stageToChange}
      onSelect={onRow}
      reading={text.cycleTakes(now.cycleHours)}
      note={(at) =>
        moved?.stage === at ? (
          <>
            <span class="mate">{initials(moved.mate.name)}</span>{' '}
            {moved.level === 0 ? text.reset : text.set(moved.level)}
          </>
        ) : null
      }
    />
  )
}

/** The pipeline by hand with the stages of a strategy tinted; once the strategy is logged, what it makes of it. */
const StrategyWaterfall = ({ strategy, move }: { strategy: Strategy; move: Move | null }) => {
  const { track } = usePlay()
  const { plan, cycle } = useByHand()
  const text = words().play.audit
  const changed = { ...plan, automation: withStrategy(plan.automation, strategy) }
  const now = move ? cycleBreakdown(track.value, changed) : cycle
  return (
    <LifecycleWaterfall
      track={track.value}
      now={now}
      was={cycle}
      automation={plan.automation}
      changesPerRelease={1}
      showTax={false}
      falls
      tinted={STAGES.filter((stage) => strategy.levels[stage])}
      estimated={move ? cycle.cycleHours - move.estimate : null}
      reading={
        move
          ? text.cycleFalls(now.cycleHours, now.cycleHours / cycle.cycleHours - 1)
          : text.cycleTakes(cycle.cycleHours)
      }
    />
  )
}

/** Part 1, the workbench: the strategies of the chosen row, an estimate of one, and what it came to. */
export const AuditWork = () => {
  const { track, team } = usePlay()
  const wide = useWide()
  const text = words().play.audit
  const [row, setRow] = useState<WaterfallRow>('training')
  const [chosen, setChosen] = useState<string | null>(null)
  const [open, setOpen] = useState<Open>('none')
  const { cycle } = useByHand()
  const strategy = chosen === null ? undefined : findStrategy(track.value, chosen)
  const move = team.value.moves.find((one) => one.strategy === chosen) ?? null
  const file = () => setOpen('file')
  const [returned, setReturned] = useState(false)
  const back = () => {
    setChosen(null)
    setReturned(true)
  }
  const choose = ({ id }: Strategy) => {
    setChosen(id)
    setOpen('none')
  }
  const stage = row === 'rework' ? null : row
  const gauge = <CostPropagationGauge track={track.value} stage={stage ? STAGES.indexOf(stage) + 1 : 6} />

  return (
    <PageMain class={wide ? 'bench bench-wide' : 'bench'}>
      <div class="bench-column stack">
        <div class={strategy && !wide ? 'bench-scroll bench-tight' : 'bench-scroll'}>
          {strategy ? (
            <StrategyWaterfall strategy={strategy} move={move} />
          ) : (
            <>
              {team.value.moves.length === 0 && <Opening />}
              <StageKeys onPick={setRow} />
              <BenchWaterfall row={row} onRow={setRow} />
              {!wide && (
                <>
                  <button
                    type="button"
                    class="button button-secondary bench-more"
                    onClick={() => setOpen('strategies')}
                  >
                    {text.allStrategies}
                  </button>
                  {gauge}
                </>
              )}
            </>
          )}
        </div>
        {strategy && move ? (
          <MoveResult move={move} cycleHours={cycle.cycleHours} onNext={back} onFile={file} />
        ) : strategy ? (
          <EstimatePanel key={strategy.id} strategy={strategy} cycleHours={cycle.cycleHours} onBack={back} />
        ) : stage ? (
          <StagePanel stage={stage} follows={returned} onChoose={choose} onFile={file} />
        ) : (
          <BatchPanel onFile={file} />
        )}
      </div>
      {wide && (
        <div class="bench-column stack bench-side">
          <div class="bench-scroll">
            {gauge}
            <h2 class="bench-title">{text.strategies}</h2>
            <StrategyList onChoose={choose} />
          </div>
        </div>
      )}
      {open === 'strategies' && (
        <PlaySheet title={text.strategies} onClose={() => setOpen('none')}>
          <StrategyList onChoose={choose} />
        </PlaySheet>
      )}
      {open === 'file' && !team.value.audit && (
        <PlaySheet title={text.fileTitle} onClose={() => setOpen('none')}>
          <FileAudit onFiled={() => setOpen('none')} />
        </PlaySheet>
      )}
    </PageMain>
  )
}
