import { useState } from 'preact/hooks'
import type { Track } from '../../../shared/content/tracks.ts'
import { cycleBreakdown, defectChance, taxStageIndex } from '../../../shared/sim/cycle.ts'
import { budgetIterations } from '../../../shared/sim/money.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { calendarLimit } from '../../../shared/sim/releaseSize.ts'
import { fieldStart, projected } from '../../charts/planned.ts'
import { accuracyText, fixed, hoursText, moneyText, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Term } from '../../ui/glossary/Term.tsx'
import { useWide } from '../../ui/useMedia.ts'
import { budgetShares } from '../levers/BudgetLever.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { signalOf } from '../view/trialCauses.ts'
import '../cells.css'
import './callPanel.css'

type PlanProps = { readonly track: Track; readonly plan: Plan }

/** Everything that a plan causes before it is run, by name. */
const allCauses = ({ track, plan }: PlanProps): readonly (readonly [string, string])[] => {
  const { escapeRisk, ceiling, iterations } = projected(track, plan)
  const { stages, reworkHours, cycleHours } = cycleBreakdown(track, plan)
  const { verify, iterate, left } = budgetShares(track, plan)
  const text = words().play.frontier.causes
  return [
    [text.experiments, fixed(iterations, 0)],
    [text.perRelease, fixed(plan.changesPerRelease, 0)],
    [text.holds, fixed(calendarLimit(track, plan), 0)],
    [text.pays, fixed(Math.floor(budgetIterations(track, plan)), 0)],
    [text.cycle, hoursText(cycleHours, cycleHours < 20 ? 1 : 0)],
    [text.tax, percentText((stages[taxStageIndex(track)] ?? 0) / cycleHours)],
    [text.rework, percentText(reworkHours / cycleHours)],
    [text.start, accuracyText(fieldStart(track, plan))],
    [text.ceiling, accuracyText(ceiling)],
    [text.signal, percentText(signalOf(track, plan))],
    [text.slips, text.oneIn(1 / defectChance(track, plan))],
    [text.shipDefect, percentText(escapeRisk)],
    [words().instruments.levers.verify, moneyText(verify)],
    [words().instruments.levers.iterate, moneyText(iterate)],
    [text.left, moneyText(left)],
  ]
}

/** What a plan causes before it is run: on a phone the three figures that nothing else shows, and the rest by a tap. */
export const CauseCells = ({ track, plan }: PlanProps) => {
  const { escapeRisk, spendK } = projected(track, plan)
  const wide = useWide()
  const [open, setOpen] = useState(false)
  const text = words().play.frontier.causes
  return (
    <div class="cause-cells">
      <dl class="cells">
        {wide && (
          <>
            <div>
              <dd>{plan.changesPerRelease}</dd>
              <dt>{text.perRelease}</dt>
            </div>
            <div>
              <dd>{accuracyText(fieldStart(track, plan))}</dd>
              <dt>{text.start}</dt>
            </div>
          </>
        )}
        <div>
          <dd>{percentText(signalOf(track, plan))}</dd>
          <dt>
            <Term id="signal">{text.signal}</Term>
          </dt>
        </div>
        <div class={escapeRisk >= 0.005 ? 'loss' : ''}>
          <dd>{percentText(escapeRisk)}</dd>
          <dt>{text.shipDefect}</dt>
        </div>
        <div>
          <dd>{moneyText(Math.max(0, track.budgetK - spendK))}</dd>
          <dt>{text.left}</dt>
        </div>
      </dl>
      <button type="button" class="cause-more" onClick={() => setOpen(true)}>
        {text.more}
      </button>
      {open && (
        <PlaySheet title={text.title} onClose={() => setOpen(false)}>
          <dl class="all-causes">
            {allCauses({ track, plan }).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </PlaySheet>
      )}
    </div>
  )
}
