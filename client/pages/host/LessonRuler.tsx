import { useEffect, useState } from 'preact/hooks'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { clockText } from '../../present/clockText.ts'
import { lessonPlan } from '../../present/lessonPlan.ts'
import { SHORT_NAMES } from './phaseNames.ts'

/** Narrower segments carry no word. */
const NAMED_SHARE = 0.037

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

const timeOfDay = (at: number): string => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })

/** The whole lesson as a ruler: what is past, where the class is, and when it will end at this pace. */
export const LessonRuler = ({ match }: { readonly match: MatchSnapshot }) => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  const plan = lessonPlan(match)
  const realSeconds = plan.leftSeconds / Math.max(1, match.speed)
  const over = match.phase === 'debrief'
  return (
    <section class="ruler" aria-label="The lesson">
      <div class="ruler-scale" aria-hidden="true">
        {plan.parts.map(({ part, from, to, seconds }) => (
          <p key={part} class="ruler-part" style={{ left: percent(from), width: percent(to - from) }}>
            <span class="ruler-part-name">
              Part {part}, plan {clockText(seconds)}
            </span>
          </p>
        ))}
        {plan.segments.map(({ phase, from, to, state }) => (
          <p
            key={phase}
            class={`ruler-segment ruler-${state}`}
            style={{ left: percent(from), width: percent(to - from) }}
          >
            {to - from > NAMED_SHARE ? SHORT_NAMES[phase] : ''}
          </p>
        ))}
        {plan.now !== null && <span class="ruler-hand" style={{ left: percent(plan.now) }} />}
        <span class="ruler-bell" />
      </div>
      <div class="ruler-forecast">
        <p>
          <strong>{over ? 'The lesson is over.' : `${clockText(plan.leftSeconds)} to the end of the podium.`}</strong>
        </p>
        <p class="caption">
          {over
            ? 'Talk about it as long as you like.'
            : match.phase === 'lobby'
              ? `Started now, it ends at ${timeOfDay(now + realSeconds * 1000)}.`
              : match.paused
                ? 'Paused: the end moves away.'
                : `At this pace that is ${timeOfDay(now + realSeconds * 1000)}.`}
        </p>
      </div>
    </section>
  )
}
