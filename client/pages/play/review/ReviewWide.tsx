import { useState } from 'preact/hooks'
import { Button } from '../../../components/Button.tsx'
import { GateGauge } from '../../../instruments/GateGauge.tsx'
import { IterationProjectionPlot } from '../../../instruments/IterationProjectionPlot.tsx'
import { LearnedBars } from '../../../instruments/LearnedBars.tsx'
import { WeeksBar } from '../../../instruments/WeeksBar.tsx'
import { accuracyText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { useRoom } from '../../../state/useRoom.ts'
import { AutomateFigure, AutomateLever } from './Automate.tsx'
import { OfferView } from './OfferView.tsx'
import { PmSays } from './PmSays.tsx'
import { CountLever, SizeLever, VerifyLever } from './ReviewLevers.tsx'
import type { Review } from './review.ts'
import { Settled } from './Settled.tsx'

const LastRound = () => {
  const { team } = usePlay()
  const last = team.value.negotiation.offers.at(-1)
  return (
    <p class="caption">
      {last
        ? `Round ${last.round}: you offered ${accuracyText(last.target)}; the PM refused.`
        : 'Make a plan, then prove that 99 % is out of reach.'}
    </p>
  )
}

/** The design review on a laptop: the projection and its levers left, the pipeline or the offer right. */
export const ReviewWide = (review: Review) => {
  const { track, seat } = usePlay()
  const [offering, setOffering] = useState(false)
  const height = useRoom(492, 230)
  const { plan, offered, stage, setStage, setGates, closed, settled } = review
  return (
    <main class="bench bench-wide">
      <div class="bench-column">
        <div class="bench-scroll">
          <IterationProjectionPlot
            track={track.value}
            plan={plan}
            offered={offered}
            predicted={seat.value.reviewLock}
            height={height}
          />
          <LearnedBars track={track.value} plan={plan} />
          <WeeksBar track={track.value} plan={plan} />
        </div>
        <section class="panel" aria-label="Levers">
          <div class="levers">
            <SizeLever plan={plan} disabled={closed} />
            <VerifyLever plan={plan} disabled={closed} />
            <CountLever plan={plan} disabled={closed} />
          </div>
          <div class="panel-foot">
            {settled ? <Settled /> : <LastRound />}
            {!settled && (
              <div class="button-row">
                <Button kind={offering ? 'secondary' : 'primary'} onClick={() => setOffering(!offering)}>
                  {offering ? 'Back to the pipeline' : 'Write the offer'}
                </Button>
              </div>
            )}
          </div>
        </section>
      </div>
      <div class="bench-column bench-side">
        {offering && !settled ? (
          <OfferView review={review} onLever={() => setOffering(false)} />
        ) : (
          <>
            {settled && <PmSays />}
            <div class="bench-scroll">
              <AutomateFigure plan={plan} stage={stage} onStage={setStage} />
              <AutomateLever stage={stage} disabled={closed} />
              <GateGauge gates={plan.gates ?? []} disabled={closed} onChange={setGates} />
            </div>
          </>
        )}
      </div>
    </main>
  )
}
