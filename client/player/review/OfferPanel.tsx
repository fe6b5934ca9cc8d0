import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY, WEEKS } from '../../../shared/content/constants.ts'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { LOWEST_TARGET } from '../../../shared/sim/match/negotiation.ts'
import { fitsCalendar } from '../../../shared/sim/releaseSize.ts'
import { toTenths } from '../../../shared/sim/tenths.ts'
import { projected } from '../../charts/planned.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { usePlay } from '../state/play.ts'
import './offerPanel.css'
import type { Refused, Review } from './review.ts'
import type { ReviewLever } from './reviewLever.ts'

type OfferPanelProps = {
  readonly review: Review
  /** Back to a lever of the plan. */
  readonly onLever: (lever: ReviewLever) => void
}

const bounded = (value: number): number => Math.min(DEMANDED_ACCURACY, Math.max(LOWEST_TARGET, toTenths(value)))

/** A target in steps of a tenth. */
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

/** What the button says: what is missing, what the PM refused, or what it sends. */
const offerLabel = (complete: boolean, refused: Refused, fits: boolean, target: number): string => {
  const text = words().play.review
  if (!complete) return text.pickTerms
  if (refused === 'conclusion') return text.fixConclusion
  if (refused) return text.fixTerm(PROOF_TERMS.indexOf(refused) + 1)
  return fits ? text.sendOffer(target) : text.tooMany
}

/** The offer: a target, and the plan behind it. */
export const OfferPanel = ({ review, onLever }: OfferPanelProps) => {
  const { act, bench, team, track } = usePlay()
  const { plan, draft, target, setTarget, refused } = review
  const [busy, setBusy] = useState(false)
  const { iterations, escapeRisk } = projected(track.value, plan)
  const fits = fitsCalendar(track.value, plan)
  const text = words().play.review
  const { proof } = draft
  const offer = async () => {
    if (!proof) return
    setBusy(true)
    await bench.flush()
    await act('offerProposal', { target, proof })
    setBusy(false)
  }
  const blocked = !proof || refused !== null || !fits || team.value.filing !== null
  return (
    <section class="panel" aria-label={text.yourOffer}>
      <div class="offer-head row">
        <strong>{text.yourOffer}</strong>
        <TargetStepper value={target} onMove={setTarget} />
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
          {offerLabel(proof !== null, refused, fits, target)}
        </Button>
      </div>
    </section>
  )
}
