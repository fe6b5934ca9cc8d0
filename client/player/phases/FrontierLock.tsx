import { useState } from 'preact/hooks'
import { RIVAL_NAME, WEEKS } from '../../../shared/content/constants.ts'
import { type LessonNumbers, lessonNumbers } from '../../../shared/sim/lesson/lessonNumbers.ts'
import type { Prediction } from '../../../shared/sim/match/matchState.ts'
import { words } from '../../text/words.ts'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { FirstVoteNote } from '../SecondVote.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import { useDraftAnswer } from '../state/useDraftAnswer.ts'

type Leader = 'rival' | 'fast'

const choices = ({ behind, times }: LessonNumbers) => {
  const { rivalGloss, fastTeam, fastGloss } = words().play.frontier
  return [
    { id: 'rival', name: RIVAL_NAME, gloss: rivalGloss(behind) },
    { id: 'fast', name: fastTeam, gloss: fastGloss(times) },
  ] as const
}

const answerText = (leader: Leader, week: number): string =>
  leader === 'rival' ? words().play.frontier.rivalStays : words().play.frontier.fastFrom(week)

type Answer = Extract<Prediction, { readonly kind: 'crossover' }>
type Choice = {
  readonly leader: Leader | null
  readonly week: number | null
  readonly confidence: number | null
}

/** An answer once all is chosen; where the rival leads there is no week to choose. */
const answerOf = ({ leader, week, confidence }: Choice): Answer | null => {
  const at = leader === 'rival' ? WEEKS : week
  return leader === null || at === null || confidence === null
    ? null
    : { kind: 'crossover', leader, week: at, confidence }
}

const lockLabel = (choice: Choice): string => {
  const text = words().play.frontier
  if (choice.leader === null) return text.pickLeader
  if (choice.leader === 'fast' && choice.week === null) return text.pickWeek
  if (choice.confidence === null) return words().play.answers.sayHowSure
  return choice.leader === 'rival' ? text.lockRival(choice.confidence) : text.lockFast(choice.week ?? WEEKS)
}

/** Part 2, prediction: who leads in month 6, and from which week. */
export const FrontierLock = () => {
  const { seat, track, act } = usePlay()
  const numbers = lessonNumbers(track.value)
  const lock = seat.value.frontierLock
  const text = words().play.frontier
  const [changing, setChanging] = useState(false)
  const { start, keep, drop } = useDraftAnswer('crossover', lock)
  const [choice, setChoice] = useState<Choice>({
    leader: start?.leader ?? null,
    week: start?.leader === 'fast' ? start.week : null,
    confidence: start?.confidence ?? null,
  })

  if (lock && !changing) {
    return (
      <LockedAnswer title={answerText(lock.leader, lock.week)} onChange={() => setChanging(true)}>
        <p>{text.sure(lock.confidence)}</p>
      </LockedAnswer>
    )
  }

  const { leader, week, confidence } = choice
  const answer = answerOf(choice)
  const change = (changed: Partial<Choice>) => {
    const next = { ...choice, ...changed }
    setChoice(next)
    // A choice that is no longer an answer takes back the one that was.
    keep(answerOf(next))
  }
  const send = async () => {
    drop()
    if (answer && (await act('lockPrediction', { prediction: answer }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <ActButton submit disabled={!answer}>
            {lockLabel(choice)}
          </ActButton>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <FirstVoteNote part={2} />
      <h2>{text.question}</h2>
      <ChoiceRows
        label={text.questionLabel}
        choices={choices(numbers)}
        value={leader}
        onChoose={(to) => change({ leader: to })}
        stacked
      />
      <p class="caption lock-counts">{text.whatCounts}</p>
      <Confidence value={confidence} guess={0.5} onMove={(to) => change({ confidence: to })} />
      {leader === 'fast' && (
        <section class="confidence">
          <div class="lever-head">
            <h3 class="lever-name">{text.whichWeek}</h3>
            <span class="confidence-value">{week}</span>
          </div>
          <Slider
            label={text.weekLabel}
            min={1}
            max={WEEKS}
            step={1}
            value={week}
            valueText={week === null ? words().play.answers.notSet : text.week(week)}
            tone="team"
            onMove={(to) => change({ week: to })}
          />
          <div class="slider-ends caption">
            <span>{text.week(1)}</span>
            <span>{text.lastWeek(WEEKS)}</span>
          </div>
        </section>
      )}
    </Form>
  )
}
