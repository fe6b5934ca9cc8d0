import { landingShare } from '../../../present/landingShare.ts'
import { fixed, spanText } from '../../../present/numbers.ts'
import { hoursPerSecond } from '../../../present/raceClock.ts'
import { stallText } from '../../../present/saidText.ts'
import { usePlay } from '../../../state/play.ts'

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

/** When the next iteration lands, how many have, and what the last one taught. */
export const NextLanding = () => {
  const { own, match, team } = usePlay()
  const { hour } = match.value
  const { iterations, lastLearned, stallReason, stallUntilHour } = own.value
  const racing = team.value.racing
  const planned = racing?.plan.maxIterations
  const landed = planned ? `${fixed(iterations, 0)} of ${fixed(planned, 0)} landed` : `${fixed(iterations, 0)} landed`
  const taught = iterations > 0 ? ` The last one taught you ${fixed(lastLearned, 2)} points.` : ''
  const pace = hoursPerSecond(match.value)
  const next = racing?.nextLandingHour ?? null
  const seconds = next === null ? null : Math.max(0, (next - hour) / pace)
  const words =
    stallReason !== ''
      ? `Standing still: ${stallText(stallReason)}`
      : seconds === null
        ? 'No more iterations'
        : seconds < 1
          ? 'An iteration lands now'
          : `Next iteration in ${Math.round(seconds)} s`
  const share = next === null ? 0 : landingShare(own.value.landed, hour, next)
  return (
    <section class="landing" aria-label="Next iteration">
      <Ring share={share} text={seconds === null ? '–' : `${Math.round(seconds)} s`} />
      <div>
        <h2>{words}</h2>
        <p>
          {landed}.{taught}
          {stallReason !== '' && ` ${spanText(stallUntilHour - hour)} to go.`}
        </p>
      </div>
    </section>
  )
}
