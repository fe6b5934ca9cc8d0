import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { LaneChart } from '../../charts/race/LaneChart.tsx'
import { words } from '../../text/words.ts'
import { useWide } from '../../ui/useMedia.ts'
import { useRoom } from '../../ui/useRoom.ts'
import { KeepRun } from '../KeepRun.tsx'
import { NextLanding } from '../race/NextLanding.tsx'
import { usePlay } from '../state/play.ts'
import { paceText } from '../view/paceScale.ts'
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

/** The pace of the run so far beside the one the team signed. */
const PaceKept = ({ hour }: { readonly hour: number }) => {
  const { own, team } = usePlay()
  const { ledger } = team.value
  const { iterations } = own.value
  const text = words().play.review
  const aWeek = (pace: number) => words().play.ledger.aWeek(paceText(pace))
  const so = hour > 0 && iterations > 0 ? aWeek((iterations * HOURS_PER_WEEK) / hour) : '–'
  return (
    <dl class="pace-kept">
      <dt>{text.paceSoFar}</dt>
      <dd>{so}</dd>
      <dt>{text.paceSigned}</dt>
      <dd>{ledger ? aWeek(ledger.pace) : text.notSigned}</dd>
    </dl>
  )
}

/** Part 3, the final run: the agreed plan against the calendar, hands off. */
export const FinalRun = () => {
  const { own, rival, match, track, team, seat } = usePlay()
  const wide = useWide()
  const height = useRoom(wide ? 300 : 330, 220)
  const hour = Math.max(0, match.value.hour)
  const over = hour >= CALENDAR_HOURS && own.value.outcome !== ''
  const { agreed, pmTarget } = team.value.negotiation
  return (
    <main class="bench">
      <div class="bench-column stack">
        <div class="bench-scroll bench-flush">
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
          <PaceKept hour={Math.min(hour, CALENDAR_HOURS)} />
          {over ? (
            <>
              <Outcome />
              <KeepRun />
            </>
          ) : (
            <NextLanding />
          )}
        </div>
        <section class="panel">
          <p>
            <strong>{agreed ? words().play.review.youAgreed(pmTarget) : words().play.review.pmHolds(pmTarget)}</strong>{' '}
            {words().play.review.handsOff}
          </p>
        </section>
      </div>
    </main>
  )
}
