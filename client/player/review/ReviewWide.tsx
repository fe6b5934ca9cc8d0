import { useState } from 'preact/hooks'
import { GateGauge } from '../../charts/GateGauge.tsx'
import { LearnedBars } from '../../charts/LearnedBars.tsx'
import { WeeksBar } from '../../charts/WeeksBar.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { useRoom } from '../../ui/useRoom.ts'
import { PlanLevers } from '../PlanLevers.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { usePlay } from '../state/play.ts'
import { AutomateFigure, AutomateLever } from './Automate.tsx'
import { DryRunCall } from './DryRunCall.tsx'
import { DryRuns } from './DryRuns.tsx'
import { OfferView } from './OfferView.tsx'
import { PmSays } from './PmSays.tsx'
import { ReviewProjection } from './ReviewProjection.tsx'
import type { Review } from './review.ts'
import { Settled } from './Settled.tsx'
import './review.css'

/** The design review on a laptop: the projection and its levers left, the pipeline or the offer right. */
export const ReviewWide = (review: Review) => {
  const { track, team } = usePlay()
  const [offering, setOffering] = useState(false)
  const height = useRoom(580, 180)
  const { plan, runs, stage, setStage, setGates, closed, settled } = review
  const last = runs.at(-1)
  const { agreed } = team.value.negotiation
  return (
    <PageMain class="bench bench-wide">
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
          {settled && <Settled />}
        </section>
        <div class="review-runs">
          <DryRuns disabled={closed} />
          {!agreed && (
            <DryRunCall disabled={closed}>
              {!settled && (
                <Button kind="secondary" onClick={() => setOffering(!offering)}>
                  {offering ? words().play.review.plan : words().play.review.offerShort}
                </Button>
              )}
            </DryRunCall>
          )}
        </div>
      </div>
      <div class="bench-column stack bench-side">
        {offering && !settled ? (
          <OfferView review={review} onLever={() => setOffering(false)} />
        ) : (
          <>
            {settled && <PmSays />}
            <div class="bench-scroll">
              <Redraw on={[plan.automation, stage, closed]} soon={[plan]}>
                {() => <AutomateFigure plan={plan} stage={stage} disabled={closed} onStage={setStage} />}
              </Redraw>
              <AutomateLever stage={stage} disabled={closed} />
              <Redraw on={[plan.gates, closed]}>
                {() => <GateGauge track={track.value} gates={plan.gates ?? []} disabled={closed} onChange={setGates} />}
              </Redraw>
            </div>
          </>
        )}
      </div>
    </PageMain>
  )
}
