import { useEffect, useState } from 'preact/hooks'
import { clockText } from '../../text/clockText.ts'
import { pageLanguage, words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'
import { type LessonPace, lessonPace, type PartPace } from '../view/lessonPace.ts'
import { PaceProposal } from './PaceProposal.tsx'
import './lessonRuler.css'

/** Half the width of the time below the ruler's pointer, px. */
const HALF_NOW = 42

type PartLabel = {
  readonly part: PartPace
  /** Right end of the label, px from the left of the ruler. */
  readonly end: number
}

/**
 * Chooses the parts whose time fits below a ruler of some width in px. Each label ends where its part ends, left of the
 * pointer's time; one that would leave the ruler or overlap the one before it is left out.
 */
export const partLabels = (
  { parts, nowSeconds, scaleSeconds }: Pick<LessonPace, 'parts' | 'nowSeconds' | 'scaleSeconds'>,
  width: number,
  widthOf: (part: PartPace) => number,
): readonly PartLabel[] => {
  const beforeNow = nowSeconds === null ? width : (nowSeconds / scaleSeconds) * width - HALF_NOW
  const labels: PartLabel[] = []
  let taken = 0
  for (const part of parts) {
    const { tookSeconds, plannedSeconds, ended } = part
    // The bell's label is below the end of the last part.
    if (tookSeconds === null || Math.abs(tookSeconds - plannedSeconds) < 1 || part.part === 3) continue
    const end = Math.min(ended * width, beforeNow)
    if (end - widthOf(part) < taken) continue
    labels.push({ part, end })
    taken = end
  }
  return labels
}

/** Width of a letter on the ruler, and of what is next to the ruler, in px. */
const LETTER = 6.6
const BESIDE = { wide: 390, narrow: 62 }
const NARROW = 900

const rulerWidth = (): number => innerWidth - (innerWidth > NARROW ? BESIDE.wide : BESIDE.narrow)

/** Whether a word fits into a share of the ruler. */
const fits = (word: string, share: number): boolean => word.length * LETTER + 6 <= share * rulerWidth()

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
const timeOfDay = (at: number): string =>
  new Date(at).toLocaleTimeString(pageLanguage(), { hour: '2-digit', minute: '2-digit' })

/** "+1:10", "-0:20". */
const changeText = (seconds: number): string => `${seconds < 0 ? '\u2212' : '+'}${clockText(Math.abs(seconds))}`

/** How the lesson is doing on time, in words. */
const standText = ({ endSeconds, bellSeconds }: LessonPace): string => {
  const late = Math.round(endSeconds - bellSeconds)
  const { ruler } = words().host
  if (Math.abs(late) < 5) return ruler.onTime
  return late > 0 ? ruler.late(clockText(late)) : ruler.early(clockText(-late))
}

const tookText = ({ part, tookSeconds, plannedSeconds }: PartPace): string => {
  const took = tookSeconds ?? 0
  return words().host.ruler.partTook(part, clockText(took), changeText(took - plannedSeconds))
}

const Scale = ({ pace }: { readonly pace: LessonPace }) => {
  const { ruler, phases } = words().host
  const share = (seconds: number): string => percent(seconds / pace.scaleSeconds)
  const over = pace.endSeconds > pace.bellSeconds
  const bell = pace.bellSeconds / pace.scaleSeconds
  return (
    <div class="ruler-scale" aria-hidden="true">
      {pace.parts.map(({ part, from, to, plannedSeconds }) => (
        <p key={part} class="ruler-part" style={{ left: percent(from), width: percent(to - from) }}>
          <span class="ruler-part-name one-line">
            {ruler.part(part)}
            <span class="ruler-part-plan">{ruler.plan(clockText(plannedSeconds))}</span>
          </span>
        </p>
      ))}
      {pace.segments.flatMap(({ phase, from, to, state }) => {
        const split = state === 'now' ? Math.min(to, (pace.nowSeconds ?? 0) / pace.scaleSeconds) : to
        const word = phases.short[phase]
        const doneIsWider = split - from > to - split
        // After the bell the ruler is hatched, and text would be unreadable there.
        const isNamed = (from + to) / 2 < bell && fits(word, Math.max(split - from, to - split))
        return [
          <p
            key={phase}
            class={`ruler-segment ruler-${state}`}
            style={{ left: percent(from), width: percent(split - from) }}
          >
            {isNamed && doneIsWider ? word : ''}
          </p>,
          split < to && (
            <p
              key={`${phase} left`}
              class="ruler-segment ruler-left"
              style={{ left: percent(split), width: percent(to - split) }}
            >
              {isNamed && !doneIsWider ? word : ''}
            </p>
          ),
        ]
      })}
      {over && (
        <span
          class="ruler-over"
          style={{ left: share(pace.bellSeconds), width: share(pace.endSeconds - pace.bellSeconds) }}
        />
      )}
      <span class="ruler-bell" style={{ left: share(pace.bellSeconds) }} />
      {partLabels(pace, rulerWidth(), (part) => tookText(part).length * LETTER).map(({ part, end }) => (
        <p
          key={`took ${part.part}`}
          class={(part.tookSeconds ?? 0) > part.plannedSeconds ? 'ruler-took ruler-took-over' : 'ruler-took'}
          style={{ right: percent(1 - end / rulerWidth()) }}
        >
          {tookText(part)}
        </p>
      ))}
      {pace.nowSeconds !== null && (
        <>
          <span class="ruler-hand" style={{ left: share(pace.nowSeconds) }} />
          <p class="ruler-time" style={{ left: `clamp(36px, ${share(pace.nowSeconds)}, calc(100% - 36px))` }}>
            {ruler.now(clockText(pace.nowSeconds))}
          </p>
        </>
      )}
      {(pace.nowSeconds ?? 0) < pace.bellSeconds * 0.86 && (
        <p class="ruler-time ruler-bell-time" style={{ right: percent(1 - pace.bellSeconds / pace.scaleSeconds) }}>
          {ruler.bell(clockText(pace.bellSeconds))}
        </p>
      )}
    </div>
  )
}

/** The whole lesson as a ruler: the plan, the time it really took, the end at this pace, and what to do about it. */
export const LessonRuler = () => {
  const { match, host } = useConsole()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  if (!host) return null
  const { ruler } = words().host
  const pace = lessonPace(match, host.pace)
  const left = (pace.endSeconds - (pace.nowSeconds ?? 0)) / Math.max(1, match.speed)
  const endsAt = timeOfDay(now + left * 1000)
  const lobby = match.phase === 'lobby'
  const over = match.phase === 'debrief' && match.secondsLeft < 0
  return (
    <section class="ruler" aria-label={ruler.label}>
      <Scale pace={pace} />
      <div class="ruler-forecast">
        <p>
          <strong>{over ? ruler.over : standText(pace)}</strong>
        </p>
        <PaceProposal pace={host.pace}>
          {over ? ruler.overHow : lobby ? ruler.startedNow(endsAt) : match.paused ? ruler.paused : ruler.endsAt(endsAt)}
        </PaceProposal>
        {pace.parts.map((part) =>
          part.tookSeconds === null ? null : (
            <p key={part.part} class="visually-hidden">
              {tookText(part)}
            </p>
          ),
        )}
      </div>
    </section>
  )
}
