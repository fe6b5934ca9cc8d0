import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { lastIndex } from '../../../shared/sim/lastIndex.ts'
import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'
import type { PublicMatch } from '../../../shared/views/sessionState.ts'
import { spanText } from '../../text/numbers.ts'
import { stallText } from '../../text/saidText.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { usePlay } from '../state/play.ts'
import './nextLanding.css'

/** Progress of the current iteration, 0 to 1: from the last sample with a landing to the hour of the next landing. */
export const landingShare = (landed: readonly number[], hour: number, nextHour: number): number => {
  const last = lastIndex(landed, (count, i) => i === 0 || count > (landed[i - 1] ?? 0))
  const from = Math.max(0, last) * LINE_SAMPLE_HOURS
  return nextHour <= from ? 1 : Math.min(1, Math.max(0, (hour - from) / (nextHour - from)))
}

type Clocked = Pick<PublicMatch, 'phase' | 'preset' | 'secondsLeft' | 'phaseSeconds' | 'hour' | 'speed'>

/** Simulated hours per real second in the current race, derived from how much of each is left. */
export const hoursPerSecond = ({ phase, preset, secondsLeft, phaseSeconds, hour, speed }: Clocked): number => {
  const { seconds, finalRunSeconds } = scenario().presets[preset]
  const tail = phase === 'finalRun' ? seconds.finalRun - finalRunSeconds : 0
  const whole = CALENDAR_HOURS / Math.max(1, phaseSeconds - tail)
  const left = secondsLeft - tail
  return speed * (left > 2 ? (CALENDAR_HOURS - hour) / left : whole)
}

const RADIUS = 25
const ROUND = 2 * Math.PI * RADIUS

const Ring = ({ share, text }: { share: number; text: string }) => (
  <svg class="ring" width={58} height={58} viewBox="0 0 58 58" aria-hidden="true">
    <circle cx={29} cy={29} r={RADIUS} fill="none" stroke="var(--hairline)" stroke-width={6} />
    <circle
      cx={29}
      cy={29}
      r={RADIUS}
      fill="none"
      stroke="var(--team-deep)"
      stroke-width={6}
      stroke-dasharray={`${share * ROUND} ${ROUND}`}
      transform="rotate(-90 29 29)"
    />
    <text x={29} y={35} text-anchor="middle" class="ring-text">
      {text}
    </text>
  </svg>
)

/** When the next iteration lands, how many have landed, and what the last one taught. */
export const NextLanding = () => {
  const { own, match, team } = usePlay()
  const { hour } = match.value
  const { iterations, lastLearned, stallReason, stallUntilHour } = own.value
  const racing = team.value.racing
  const planned = racing?.plan.maxIterations
  const text = words().play.frontier
  const landed = planned ? text.landedOf(iterations, planned) : text.landed(iterations)
  const taught = iterations > 0 ? text.taught(lastLearned) : ''
  const pace = hoursPerSecond(match.value)
  const next = racing?.nextLandingHour ?? null
  const seconds = next === null ? null : Math.max(0, (next - hour) / pace)
  const says =
    stallReason !== ''
      ? text.standingStill(stallText(stallReason))
      : seconds === null
        ? text.noMore
        : seconds < 1
          ? text.landsNow
          : text.nextIn(Math.round(seconds))
  const share = next === null ? 0 : landingShare(own.value.landed, hour, next)
  return (
    <section class="landing row" aria-label={text.nextLabel}>
      <Ring share={share} text={seconds === null ? '–' : `${Math.round(seconds)} s`} />
      <div>
        <h2>
          <Explained text={says} />
        </h2>
        <p>
          {landed}
          {taught}
          {stallReason !== '' && text.toWait(spanText(stallUntilHour - hour))}
        </p>
      </div>
    </section>
  )
}
