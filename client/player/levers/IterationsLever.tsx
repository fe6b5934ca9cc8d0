import { WEEKS } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { escapeRisk } from '../../../shared/sim/cycle.ts'
import { MAX_ITERATIONS } from '../../../shared/sim/match/levers.ts'
import { budgetIterations } from '../../../shared/sim/money.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { calendarLimit, fitsCalendar, paceIterations } from '../../../shared/sim/releaseSize.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import type { Mover } from '../state/useMover.ts'
import { MoverBadge } from './MoverBadge.tsx'
import './levers.css'

type IterationsLeverProps = {
  readonly track: Track
  /** The current plan; its maxIterations is null while the count follows the model size. */
  readonly plan: Plan
  readonly mover: Mover | null
  readonly onMove: (iterations: number | null) => void
  readonly disabled?: boolean
}

/** How many changes share a release, and the drawback of that. */
const releaseText = (track: Track, plan: Plan): { readonly text: string; readonly risk: string } => {
  const risk = escapeRisk(track, plan)
  const says = words().instruments.levers
  return {
    text: says.release(plan.changesPerRelease),
    risk: risk < 0.005 ? '' : says.shipDefect(risk),
  }
}

/** Changes tried in the 26 weeks, with the limits set by the calendar and the money. */
export const IterationsLever = ({ track, plan, mover, onMove, disabled = false }: IterationsLeverProps) => {
  const limit = calendarLimit(track, plan)
  const max = Math.min(MAX_ITERATIONS, Math.max(10, Math.ceil(limit * 1.15)))
  const value = plan.maxIterations ?? Math.min(paceIterations(track, plan), limit)
  const paid = Math.floor(budgetIterations(track, plan))
  const fits = fitsCalendar(track, plan)
  const { text, risk } = releaseText(track, plan)
  const says = words().instruments.levers
  const warning = fits ? value > paid && says.moneyEnds(paid) : says.cannotHold(limit)
  const share = (n: number): string => `calc(12px + (100% - 24px) * ${Math.min(1, n / max)})`
  return (
    <section class="lever">
      <div class="lever-head">
        <h2 class="lever-name">{says.iterations}</h2>
        <MoverBadge mover={mover} />
        {plan.maxIterations !== null && (
          <button type="button" class="lever-auto caption" disabled={disabled} onClick={() => onMove(null)}>
            {says.followSize}
          </button>
        )}
        <span>
          <strong class={fits ? '' : 'loss'}>{fixed(value, 0)}</strong>{' '}
          <span class="caption">{says.inWeeks(WEEKS)}</span>
        </span>
      </div>
      <div class="wall-slider">
        <Slider
          label={says.iterations}
          min={1}
          max={max}
          step={1}
          value={Math.min(value, max)}
          valueText={says.iterationsText(value, text, risk)}
          moved={mover !== null}
          disabled={disabled}
          onMove={onMove}
        />
        <span class="wall-mark" style={{ left: share(limit) }} />
        {paid < limit && <span class="money-mark" style={{ left: share(paid) }} title={says.moneyPays(paid)} />}
      </div>
      <p class="lever-note lever-warns one-line">
        {warning ? (
          <span class="loss">{warning}</span>
        ) : (
          <span class="release-note">
            {text}
            {risk && ': '}
            <span class="loss">{risk}</span>
          </span>
        )}
      </p>
    </section>
  )
}
