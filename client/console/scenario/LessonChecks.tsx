import { useLayoutEffect, useRef } from 'preact/hooks'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { checkFairness, type TrackLesson } from '../../../shared/sim/lesson/checkLesson.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { draft, validDraft } from './draft.ts'
import { useLessonChecks } from './useLessonChecks.ts'

const CHECKS = ['tax', 'leverage', 'velocity', 'knee', 'reach', 'skill'] as const
const GAP = 16

type CheckId = (typeof CHECKS)[number] | 'fair'

const figureOf = (id: CheckId, lesson: TrackLesson): string => {
  const { figures } = words().scenario.checks
  const { taxStage } = draft.value.tracks[lesson.track]
  const texts: Readonly<Record<CheckId, () => string>> = {
    tax: () => figures.tax(words().terms.stages[taxStage], lesson.tax.share),
    leverage: () => figures.leverage(inPageLanguage(lesson.leverage.strategy.name)),
    velocity: () => figures.velocity(lesson.velocity.week),
    knee: () => figures.knee(10 ** lesson.knee.shrink),
    reach: () => figures.reach(lesson.reach.highest),
    skill: () => figures.skill(lesson.skill.scores),
    fair: () => figures.fair(lesson.par),
  }
  return texts[id]()
}

type OneProps = {
  readonly id: CheckId
  readonly holds: boolean
  readonly sentence: string
  readonly lessons: readonly TrackLesson[]
}

const One = ({ id, holds, sentence, lessons }: OneProps) => (
  <li class={holds ? 'check-line' : 'check-line check-fails'}>
    <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden="true" class="check-sign">
      <path
        d={holds ? 'M4 11.5 9 16.5 18 6' : 'M5 5 17 17M17 5 5 17'}
        fill="none"
        stroke="currentColor"
        stroke-width={3}
      />
    </svg>
    <div>
      <p>
        <span class="visually-hidden">{holds ? words().scenario.checks.yes : words().scenario.checks.no}: </span>
        {sentence}
      </p>
      <ul class="check-figures caption">
        {lessons.map((lesson) => {
          const own = id === 'fair' ? holds : lesson[id].holds
          return (
            <li key={lesson.track} class={own ? 'row' : 'row loss'}>
              <TrackMark track={lesson.track} size={14} />
              <span class="visually-hidden">{inPageLanguage(draft.value.tracks[lesson.track].name)}: </span>
              {figureOf(id, lesson)}
            </li>
          )
        })}
      </ul>
    </div>
  </li>
)

/** Whether the lesson still holds, computed in the background while the instructor types. */
export const LessonChecks = () => {
  const document = validDraft.value
  const lessons = useLessonChecks(document)
  const panel = useRef<HTMLElement>(null)
  // When the panel is taller than the window, it shows its beginning first and its end once the page is scrolled.
  useLayoutEffect(() => {
    const { current } = panel
    if (current) current.style.top = `${Math.min(GAP, innerHeight - current.offsetHeight - GAP)}px`
  })
  const { checks } = words().scenario
  const done = lessons.length === TRACK_IDS.length
  const fairness = checkFairness(lessons.map(({ par }) => par))
  return (
    <section class="scenario-checks" aria-labelledby="checks" ref={panel}>
      <h2 id="checks">{checks.title}</h2>
      <p class="caption">{checks.what}</p>
      <p class="scenario-told" role="status">
        {document === null ? checks.waiting : done ? '' : checks.working}
      </p>
      {document !== null && done && (
        <ul>
          {CHECKS.map((id) => {
            const holds = lessons.every((lesson) => lesson[id].holds)
            return (
              <One key={id} id={id} holds={holds} sentence={checks[id][holds ? 'holds' : 'fails']} lessons={lessons} />
            )
          })}
          <One
            id="fair"
            holds={fairness.holds}
            sentence={checks.fair[fairness.holds ? 'holds' : 'fails'](fairness.spread)}
            lessons={lessons}
          />
        </ul>
      )}
    </section>
  )
}
