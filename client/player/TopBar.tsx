import type { ComponentChildren } from 'preact'
import { WEEKS } from '../../shared/content/constants.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { weekOf } from '../../shared/views/wording.ts'
import { clockText } from '../text/clockText.ts'
import { words } from '../text/words.ts'
import { TrackMark } from '../ui/theme/marks.tsx'
import { usePlay } from './state/play.ts'
import { nextStep } from './view/phaseText.ts'
import { WatchShow } from './WatchShow.tsx'

/** The week an hour of the race lies in, "week 11 of 26". */
export const weekText = (hour: number): string => words().play.weekOf(weekOf(Math.max(0, hour)), WEEKS)

/** Alone there is no instructor to wait for, and no screen to look at. */
const soloStep = (phase: Phase): string | null => {
  if (phase === 'lobby') return words().play.steps.soloLobby
  return phase === 'debrief' ? words().play.steps.soloDebrief : null
}

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

/** Who you are, what to do now, how long there is. */
export const TopBar = ({ answered, children }: { answered: boolean; children?: ComponentChildren }) => {
  const { own, match, team } = usePlay()
  const { phase, hour, solo } = match.value
  const racing = phase === 'frontierRace' || phase === 'finalRun'
  return (
    <header class="top-bar projector">
      <TrackMark track={own.value.track} size={28} />
      <div class="top-words">
        <h1>{own.value.name}</h1>
        <p>
          <span aria-live="polite">{(solo && soloStep(phase)) || nextStep(phase, team.value, answered)}</span>
          {racing && `, ${weekText(hour)}`}
        </p>
      </div>
      {children}
      <WatchShow />
      <Clock />
    </header>
  )
}
