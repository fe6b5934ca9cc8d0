import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { LaneChart } from '../../charts/race/LaneChart.tsx'
import { words } from '../../text/words.ts'
import { useWide } from '../../ui/useMedia.ts'
import { useRoom } from '../../ui/useRoom.ts'
import { KeepRun } from '../KeepRun.tsx'
import { NextLanding } from '../race/NextLanding.tsx'
import { PaceKept } from '../race/PaceKept.tsx'
import { Opening } from '../shell/Opening.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { usePlay } from '../state/play.ts'
import './finalRun.css'

const Outcome = () => {
  const { own, team } = usePlay()
  const { outcome, target } = own.value
  const text = words().play.review
  const field = team.value.standing?.fieldAccuracy
  const reached = field === null || field === undefined ? '' : words().play.podium.inField(field)
  return (
    <section class={outcome === 'shipped' ? 'outcome' : 'outcome outcome-bust'} aria-live="assertive">
      <h2>{outcome === 'shipped' ? text.ship : text.bust}</h2>
      <p>{team.value.negotiation.agreed ? text.shipAgreed(reached, target) : text.shipWanted(reached, target)}</p>
    </section>
  )
}

/** Part 3, the final run: the agreed plan against the calendar, hands off. */
export const FinalRun = () => {
  const { own, rival, match, track, team, seat } = usePlay()
  const wide = useWide()
  const height = useRoom(wide ? 310 : 396, 200)
  const hour = Math.max(0, match.value.hour)
  const over = hour >= CALENDAR_HOURS && own.value.outcome !== ''
  const { agreed, pmTarget } = team.value.negotiation
  return (
    <PageMain class="bench">
      <div class="bench-column stack">
        <div class="bench-scroll bench-flush">
          <Opening />
          <LaneChart
            track={track.value.id}
            own={own.value}
            rival={rival.value}
            hour={hour}
            passedHour={own.value.passedHour}
            stalls={own.value.stalls}
            target={own.value.target}
            predictedRange={seat.value.reviewLock}
            height={height}
          />
          <PaceKept hour={hour} />
          {over ? (
            <>
              <Outcome />
              <KeepRun />
            </>
          ) : (
            <NextLanding />
          )}
        </div>
        {!over && (
          <section class="panel">
            <p>
              <strong>
                {agreed ? words().play.review.youAgreed(pmTarget) : words().play.review.pmHolds(pmTarget)}
              </strong>{' '}
              {words().play.review.handsOff}
            </p>
          </section>
        )}
      </div>
    </PageMain>
  )
}
