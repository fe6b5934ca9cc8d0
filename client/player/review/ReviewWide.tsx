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
import { CallPanel, DryRuns } from './DryRuns.tsx'
import { OfferView } from './OfferView.tsx'
import { PmSays } from './PmSays.tsx'
import { ReviewProjection } from './ReviewProjection.tsx'
import type { Review } from './review.ts'
import { Settled } from './Settled.tsx'
import './review.css'

const LastRound = () => {
  const { team } = usePlay()
  const last = team.value.negotiation.offers.at(-1)
  return (
    <p class="caption">
      {last ? words().play.review.lastRound(last.round, last.target) : words().play.review.firstRound}
    </p>
  )
}

/** The design review on a laptop: the projection and its levers left, the pipeline or the offer right. */
export const ReviewWide = (review: Review) => {
  const { track, team } = usePlay()
  const [offering, setOffering] = useState(false)
  const height = useRoom(560, 200)
  const { plan, runs, stage, setStage, setGates, closed, settled } = review
  const last = runs.at(-1)
  const { agreed } = team.value.negotiation
  return (
    <main class="bench bench-wide">
      <div class="bench-column stack">
        <div class="bench-scroll">
          <ReviewProjection review={review} height={height} />
          <Redraw soon={[plan]}>{() => <WeeksBar track={track.value} plan={plan} />}</Redraw>
          {last && (
            <Redraw on={[runs]}>
              {() => (
                <>
                  <h2 class="caption">{words().play.review.learnedIn(runs.length)}</h2>
                  <LearnedBars track={track.value} plan={last.plan} />
                </>
              )}
            </Redraw>
          )}
        </div>
        <section class="panel" aria-label={words().play.review.levers}>
          <PlanLevers disabled={closed} />
          <div class="panel-foot row">
            {settled ? <Settled /> : <LastRound />}
            {!settled && (
              <div class="button-row">
                <Button kind="secondary" onClick={() => setOffering(!offering)}>
                  {offering ? words().play.review.backToPipeline : words().play.review.writeOffer}
                </Button>
              </div>
            )}
          </div>
          <div class="review-runs">
            <DryRuns disabled={closed} />
            {!agreed && <CallPanel disabled={closed} />}
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
