import { useState } from 'preact/hooks'
import { GateGauge } from '../../charts/GateGauge.tsx'
import { LearnedBars } from '../../charts/LearnedBars.tsx'
import { WeeksBar } from '../../charts/WeeksBar.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { useRoom } from '../../ui/useRoom.ts'
import { PlanLevers } from '../PlanLevers.tsx'
import { usePlay } from '../state/play.ts'
import { AutomateFigure, AutomateLever } from './Automate.tsx'
import { OfferView } from './OfferView.tsx'
import { PmSays } from './PmSays.tsx'
import { ReviewProjection } from './ReviewProjection.tsx'
import type { Review } from './review.ts'
import { Settled } from './Settled.tsx'

const LastRound = () => {
  const { team } = usePlay()
  const last = team.value.negotiation.offers.at(-1)
  return (
    <p class="caption">
      {last ? words().play.review.lastRound(last.round, last.target) : words().play.review.firstRound}
    </p>
  )
}

/** The design review on a laptop: the projection and its levers on the left, the pipeline or the offer on the right. */
export const ReviewWide = (review: Review) => {
  const { track } = usePlay()
  const [offering, setOffering] = useState(false)
  const height = useRoom(492, 230)
  const { plan, stage, setStage, setGates, closed, settled } = review
  return (
    <main class="bench bench-wide">
      <div class="bench-column stack">
        <div class="bench-scroll">
          <ReviewProjection review={review} height={height} />
          <Redraw soon={[plan]}>{() => <LearnedBars track={track.value} plan={plan} />}</Redraw>
          <Redraw soon={[plan]}>{() => <WeeksBar track={track.value} plan={plan} />}</Redraw>
        </div>
        <section class="panel" aria-label={words().play.review.levers}>
          <PlanLevers disabled={closed} />
          <div class="panel-foot row">
            {settled ? <Settled /> : <LastRound />}
            {!settled && (
              <div class="button-row">
                <Button kind={offering ? 'secondary' : 'primary'} onClick={() => setOffering(!offering)}>
                  {offering ? words().play.review.backToPipeline : words().play.review.writeOffer}
                </Button>
              </div>
            )}
          </div>
        </section>
      </div>
      <div class="bench-column stack bench-side">
        {offering && !settled ? (
          <OfferView review={review} onLever={() => setOffering(false)} />
        ) : (
          <>
            {settled && <PmSays />}
            <div class="bench-scroll">
              <Redraw on={[plan.automation, stage]} soon={[plan]}>
                {() => <AutomateFigure plan={plan} stage={stage} onStage={setStage} />}
              </Redraw>
              <AutomateLever stage={stage} disabled={closed} />
              <Redraw on={[plan.gates, closed]}>
                {() => <GateGauge track={track.value} gates={plan.gates ?? []} disabled={closed} onChange={setGates} />}
              </Redraw>
            </div>
          </>
        )}
      </div>
    </main>
  )
}
