import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY, WEEKS } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { LOWEST_TARGET } from '../../../shared/sim/match/negotiation.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { projected } from '../../charts/planned.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { fitsCalendar } from '../levers/IterationsLever.tsx'
import { usePlay } from '../state/play.ts'
import type { ProofDraft } from '../state/useProof.ts'
import type { ReviewLever } from './reviewLever.ts'
import './offerPanel.css'

type OfferPanelProps = {
  readonly track: Track
  readonly plan: Plan
  readonly draft: ProofDraft
  readonly target: number
  readonly onTarget: (target: number) => void
  /** Returns to a lever of the plan. */
  readonly onLever: (lever: ReviewLever) => void
}

const tenths = (value: number): number => Math.round(value * 10) / 10
const bounded = (value: number): number => Math.min(DEMANDED_ACCURACY, Math.max(LOWEST_TARGET, tenths(value)))

/** Sets a target in steps of 0.1. */
const TargetStepper = ({ value, onMove }: { value: number; onMove: (value: number) => void }) => (
  <div class="stepper row">
    <button type="button" aria-label={words().play.review.offerLess} onClick={() => onMove(bounded(value - 0.1))}>
      −
    </button>
    <input
      type="number"
      aria-label={words().play.review.offerIn}
      min={LOWEST_TARGET}
      max={DEMANDED_ACCURACY}
      step={0.1}
      value={value.toFixed(1)}
      onChange={(event) => {
        const typed = event.currentTarget.valueAsNumber
        if (Number.isFinite(typed)) onMove(bounded(typed))
      }}
    />
    <span aria-hidden="true">%</span>
    <button type="button" aria-label={words().play.review.offerMore} onClick={() => onMove(bounded(value + 0.1))}>
      +
    </button>
  </div>
)

const Cell = ({ name, value, onOpen }: { name: string; value: string; onOpen: () => void }) => (
  <button type="button" class="plan-cell stack" onClick={onOpen}>
    <span>{name} ›</span>
    <strong>{value}</strong>
  </button>
)

/** The offer: a target next to what the plan reaches, and the plan behind it. */
export const OfferPanel = ({ track, plan, draft, target, onTarget, onLever }: OfferPanelProps) => {
  const { act, bench, team } = usePlay()
  const [busy, setBusy] = useState(false)
  const { iterations, fieldAccuracy, escapeRisk } = projected(track, plan)
  const fits = fitsCalendar(track, plan)
  const text = words().play.review
  const offer = async () => {
    setBusy(true)
    await bench.flush()
    await act('offerProposal', { target, proof: draft.proof })
    setBusy(false)
  }
  const blocked = !draft.complete || !fits || team.value.filing !== null
  return (
    <section class="panel" aria-label={text.yourOffer}>
      <div class="offer-head row">
        <p class="effect stack">
          <strong>{text.yourOffer}</strong>
          <span class="caption">{text.planReaches(fieldAccuracy)}</span>
        </p>
        <TargetStepper value={target} onMove={onTarget} />
      </div>
      <div class="plan-cells">
        <Cell name={text.pace} value={text.aWeek(iterations / WEEKS)} onOpen={() => onLever('iterations')} />
        <Cell
          name={text.gatesOpen}
          value={plan.gates && plan.gates.length > 0 ? plan.gates.join(', ') : text.none}
          onOpen={() => onLever('gates')}
        />
        <Cell name={text.gap} value={text.risk(escapeRisk)} onOpen={() => onLever('verify')} />
      </div>
      <div class="button-row">
        <Button kind="secondary" onClick={() => onLever('size')}>
          {text.plan}
        </Button>
        <Button busy={busy} disabled={blocked} onClick={offer}>
          {draft.complete ? (fits ? text.offer(target) : text.tooMany) : text.pickTerms}
        </Button>
      </div>
    </section>
  )
}
