import type { ComponentChildren } from 'preact'
import { WEEKS } from '../../shared/content/constants.ts'
import { isRacing } from '../../shared/sim/match/phases.ts'
import { weekOf } from '../../shared/views/wording.ts'
import { clockText } from '../text/clockText.ts'
import { words } from '../text/words.ts'
import { TrackMark } from '../ui/theme/marks.tsx'
import { PHASE_PAGES } from './phaseTable.ts'
import { usePlay } from './state/play.ts'
import { WatchShow } from './WatchShow.tsx'
import './topBar.css'

/** The week that contains an hour of the race, "week 11 of 26". */
const weekText = (hour: number): string => words().play.weekOf(weekOf(Math.max(0, hour)), WEEKS)

const Clock = () => {
  const { match } = usePlay()
  const { secondsLeft, paused, phase } = match.value
  if (paused) return <span class="clock clock-paused">{words().play.paused}</span>
  if (secondsLeft < 0) return null
  const last = secondsLeft <= 10 && phase !== 'podium'
  return (
    <span class={last ? 'clock clock-last' : 'clock'} role="timer" aria-label={words().play.timeLeft}>
      {clockText(secondsLeft)} <small>{words().play.left}</small>
    </span>
  )
}

/** The student's team, what to do now, and the time left. */
export const TopBar = ({ answered, children }: { answered: boolean; children?: ComponentChildren }) => {
  const { own, match, team, trialsToFlag } = usePlay()
  const { phase, hour, solo } = match.value
  const { step, soloStep } = PHASE_PAGES[phase]
  return (
    <header class="top-bar row projector">
      <TrackMark track={own.value.track} size={28} />
      <div class="top-words">
        <h1 class="one-line">{own.value.name}</h1>
        <p>
          <span aria-live="polite">
            {solo && soloStep ? soloStep() : step(team.value, answered, trialsToFlag.value)}
          </span>
          {isRacing(phase) && `, ${weekText(hour)}`}
        </p>
      </div>
      {children}
      <WatchShow />
      <Clock />
    </header>
  )
}
