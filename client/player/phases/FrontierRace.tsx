import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { planRates } from '../../../shared/sim/planRates.ts'
import { LaneChart } from '../../charts/race/LaneChart.tsx'
import { words } from '../../text/words.ts'
import { useWide } from '../../ui/useMedia.ts'
import { useRoom } from '../../ui/useRoom.ts'
import { NextLanding } from '../race/NextLanding.tsx'
import { RaceCards, RaceSide } from '../race/RaceLevers.tsx'
import { Opening } from '../shell/Opening.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { usePlay } from '../state/play.ts'

/** Part 2, race: the team's own lane, the next landing, and the levers that can still be moved. */
export const FrontierRace = () => {
  const { own, rival, match, track, bench, seat } = usePlay()
  const lock = seat.value.frontierLock
  const earlier = match.value.earlier.filter((lane) => lane.track === track.value.id)
  const wide = useWide()
  const height = useRoom(wide ? 255 : 415, 220)
  const over = match.value.hour >= CALENDAR_HOURS
  const levers = over ? 'none' : wide ? 'beside' : 'below'
  const weeks = planRates(track.value, benchPlan(track.value, bench.levers.value, 2)).trainHours / HOURS_PER_WEEK
  const text = words().play.frontier
  const head = (
    <div class="lever-head">
      <h2 class="lever-name">{text.changePlan}</h2>
      <span class="caption">{text.fromNext}</span>
    </div>
  )
  return (
    <PageMain class={levers === 'beside' ? 'bench bench-wide' : 'bench'}>
      <div class="bench-column stack">
        <div class="bench-scroll bench-flush">
          <Opening />
          <LaneChart
            track={track.value.id}
            own={own.value}
            rival={rival.value}
            hour={Math.max(0, match.value.hour)}
            passedHour={own.value.passedHour}
            stalls={own.value.stalls}
            target={0}
            earlier={earlier}
            predictedWeek={lock?.leader === 'fast' ? lock.week : null}
            height={height}
          />
          <NextLanding />
        </div>
        {levers === 'below' && (
          <section class="panel" aria-label={text.changePlan}>
            {head}
            <RaceCards />
            <p class="caption">{text.sizeStops(weeks)}</p>
          </section>
        )}
        {over && (
          <section class="panel">
            <p>{text.raceOver}</p>
          </section>
        )}
      </div>
      {levers === 'beside' && (
        <section class="bench-column stack bench-side bench-levers" aria-label={text.changePlan}>
          {head}
          <RaceSide />
        </section>
      )}
    </PageMain>
  )
}
