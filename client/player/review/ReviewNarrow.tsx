import { useState } from 'preact/hooks'
import { DRY_RUNS } from '../../../shared/sim/match/progress.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { GateGauge } from '../../charts/GateGauge.tsx'
import { WeeksBar } from '../../charts/WeeksBar.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { useRoom } from '../../ui/useRoom.ts'
import { CountLever, SizeLever, VerifyLever } from '../PlanLevers.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { usePlay } from '../state/play.ts'
import { AutomateFigure, AutomateLever } from './Automate.tsx'
import { DryRunCall } from './DryRunCall.tsx'
import { DryRuns } from './DryRuns.tsx'
import { OfferView } from './OfferView.tsx'
import { PmSays } from './PmSays.tsx'
import { ReviewProjection } from './ReviewProjection.tsx'
import type { Review } from './review.ts'
import { REVIEW_LEVERS, type ReviewLever } from './reviewLever.ts'
import { Settled } from './Settled.tsx'
import '../chip.css'
import { PageMain } from '../shell/PageMain.tsx'
import './review.css'

const LeverChips = ({ lever, onChoose }: { lever: ReviewLever; onChoose: (lever: ReviewLever) => void }) => (
  <div class="lever-chips" role="radiogroup" aria-label={words().play.review.lever}>
    {REVIEW_LEVERS.map((id) => (
      <label class={lever === id ? 'chip chip-on' : 'chip'} key={id}>
        <input class="cover" type="radio" name="lever" checked={lever === id} onChange={() => onChoose(id)} />
        {words().play.review.leverNames[id]}
      </label>
    ))}
  </div>
)

const LeverBody = ({ lever, stage, closed }: { lever: ReviewLever } & Review) => {
  switch (lever) {
    case 'size':
      return <SizeLever disabled={closed} />
    case 'verify':
      return <VerifyLever disabled={closed} />
    case 'iterations':
      return <CountLever disabled={closed} />
    case 'automate':
      return <AutomateLever stage={stage} disabled={closed} />
    case 'gates':
      return null
  }
}

/** Where the 26 weeks go, whose figures a tap shows. */
const Weeks = ({ plan }: { readonly plan: Plan }) => {
  const { track } = usePlay()
  const [open, setOpen] = useState(false)
  return (
    <div class="review-weeks">
      <Redraw soon={[plan]}>{() => <WeeksBar track={track.value} plan={plan} brief />}</Redraw>
      <button type="button" class="cause-more" onClick={() => setOpen(true)}>
        {words().play.frontier.causes.more}
      </button>
      {open && (
        <PlaySheet title={words().instruments.weeks.title} onClose={() => setOpen(false)}>
          <WeeksBar track={track.value} plan={plan} />
        </PlaySheet>
      )}
    </div>
  )
}

/** Levers whose effect is drawn on the projection; the others have a picture of their own. */
const isPlotted = (lever: ReviewLever): boolean => lever !== 'automate' && lever !== 'gates'

/** The design review on a phone: the plan, or the offer. */
export const ReviewNarrow = (review: Review) => {
  const { track, team } = usePlay()
  const [view, setView] = useState<'plan' | 'offer'>('plan')
  const [lever, setLever] = useState<ReviewLever>('size')
  const height = useRoom(review.settled ? 566 : 486, 150)
  const { plan, runs, stage, setStage, setGates, closed, settled } = review
  const { agreed } = team.value.negotiation

  if (view === 'offer' && !settled) {
    return (
      <PageMain class="bench">
        <div class="bench-column stack">
          <OfferView
            review={review}
            onLever={(to) => {
              setLever(to)
              setView('plan')
            }}
          />
        </div>
      </PageMain>
    )
  }
  const plotted = isPlotted(lever)
  return (
    <PageMain class="bench">
      <div class="bench-column stack">
        {settled && <PmSays />}
        <div class="bench-scroll bench-tight">
          {plotted && (
            <>
              <ReviewProjection review={review} height={height} />
              <DryRuns disabled={closed} />
              <Weeks plan={plan} />
            </>
          )}
          {lever === 'automate' && <AutomateFigure plan={plan} stage={stage} disabled={closed} onStage={setStage} />}
          {lever === 'gates' && (
            <GateGauge track={track.value} gates={plan.gates ?? []} disabled={closed} onChange={setGates} />
          )}
        </div>
        <section class="panel" aria-label={words().play.review.levers}>
          <LeverBody lever={lever} {...review} />
          <LeverChips lever={lever} onChoose={setLever} />
          {settled && <Settled />}
        </section>
        {!agreed && (
          <DryRunCall
            disabled={closed}
            onRun={() => {
              // The run draws its line, so the plot has to be in view.
              if (!plotted) setLever('size')
            }}
          >
            {!settled && (
              <Button kind={runs.length < DRY_RUNS ? 'secondary' : 'primary'} onClick={() => setView('offer')}>
                {runs.length < DRY_RUNS ? words().play.review.offerShort : words().play.review.writeOffer}
              </Button>
            )}
          </DryRunCall>
        )}
      </div>
    </PageMain>
  )
}
