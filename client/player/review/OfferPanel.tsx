import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY, WEEKS } from '../../../shared/content/constants.ts'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { LOWEST_TARGET } from '../../../shared/sim/match/negotiation.ts'
import { fitsCalendar } from '../../../shared/sim/releaseSize.ts'
import { toTenths } from '../../../shared/sim/tenths.ts'
import { projected } from '../../charts/planned.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWide } from '../../ui/useMedia.ts'
import { PlaySheet } from '../PlaySheet.tsx'
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
export const TargetStepper = ({ value, onMove }: { value: number; onMove: (value: number) => void }) => (
  <div class="stepper row">
    <button type="button" aria-label={words().play.review.offerLess} onClick={() => onMove(bounded(value - 0.1))}>
      −
    </button>
    <input
      // A number field would write the decimal point of the browser's language, not the page's.
      type="text"
      inputMode="decimal"
      aria-label={words().play.review.offerIn}
      value={fixed(value)}
      onChange={(event) => {
        const typed = Number(event.currentTarget.value.replace(',', '.') || Number.NaN)
        const next = Number.isFinite(typed) ? bounded(typed) : value
        event.currentTarget.value = fixed(next)
        onMove(next)
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

/** What the team offers: a target, and the plan behind it, whose figures lead back to its levers. */
const OfferTerms = ({ review, onLever }: OfferPanelProps) => {
  const { track } = usePlay()
  const { plan, target, setTarget } = review
  const { iterations, escapeRisk } = projected(track.value, plan)
  const text = words().play.review
  return (
    <>
      <div class="offer-head row">
        <strong>{text.target}</strong>
        <TargetStepper value={target} onMove={setTarget} />
      </div>
      <div class="plan-cells">
        <Cell name={text.pace} value={text.aWeek(iterations / WEEKS)} onOpen={() => onLever('iterations')} />
        <Cell name={text.gatesOpen} value={text.gateList(plan.gates ?? [])} onOpen={() => onLever('gates')} />
        <Cell name={text.gap} value={text.risk(escapeRisk)} onOpen={() => onLever('verify')} />
      </div>
    </>
  )
}

/** The offer in one line, which opens its terms over the page. */
const OfferLine = ({ review, onLever }: OfferPanelProps) => {
  const { track } = usePlay()
  const [open, setOpen] = useState(false)
  const { plan, target } = review
  const text = words().play.review
  return (
    <>
      <button type="button" class="offer-line row" onClick={() => setOpen(true)}>
        <span>
          {text.yourOffer}: <strong>{text.offered(target)}</strong>,{' '}
          {text.withPlan(projected(track.value, plan).iterations / WEEKS, plan.gates ?? [])}
        </span>
        <span aria-hidden="true">›</span>
      </button>
      {open && (
        <PlaySheet title={text.yourOffer} onClose={() => setOpen(false)}>
          <OfferTerms review={review} onLever={onLever} />
          <Button onClick={() => setOpen(false)}>{words().common.close}</Button>
        </PlaySheet>
      )}
    </>
  )
}

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
  const { plan, draft, target, refused, closed } = review
  const [busy, setBusy] = useState(false)
  const fits = fitsCalendar(track.value, plan)
  const text = words().play.review
  const { proof } = draft
  const Terms = useWide() ? OfferTerms : OfferLine
  const offer = async () => {
    if (!proof) return
    setBusy(true)
    const round = team.value.negotiation.offers.length
    await bench.flush()
    await act('offerProposal', { target, proof, round })
    setBusy(false)
  }
  const blocked = !proof || refused !== null || !fits || closed
  return (
    <section class="panel" aria-label={text.yourOffer}>
      <Terms review={review} onLever={onLever} />
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
