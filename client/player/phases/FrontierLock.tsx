import { useState } from 'preact/hooks'
import { RIVAL_NAME, WEEKS } from '../../../shared/content/constants.ts'
import { type LessonNumbers, lessonNumbers } from '../../../shared/sim/lesson/lessonNumbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { usePlay } from '../state/play.ts'

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

/** Part 2, prediction: who leads in month 6, and from which week. */
export const FrontierLock = () => {
  const { seat, track, act } = usePlay()
  const numbers = lessonNumbers(track.value)
  const lock = seat.value.frontierLock
  const text = words().play.frontier
  const [changing, setChanging] = useState(false)
  const [leader, setLeader] = useState<Leader | null>(lock?.leader ?? null)
  const [week, setWeek] = useState(lock?.week ?? WEEKS / 2)
  const [confidence, setConfidence] = useState(lock?.confidence ?? 0.7)

  if (lock && !changing) {
    return (
      <LockedAnswer title={answerText(lock.leader, lock.week)} onChange={() => setChanging(true)}>
        <p>{text.sure(lock.confidence)}</p>
      </LockedAnswer>
    )
  }

  const prediction = { kind: 'crossover', leader: leader ?? 'fast', week, confidence } as const
  const send = async () => {
    if (leader && (await act('lockPrediction', { prediction }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <Button submit disabled={!leader}>
            {leader === null ? text.pickLeader : leader === 'rival' ? text.lockRival(confidence) : text.lockFast(week)}
          </Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>{text.question(numbers.behind, numbers.times)}</h2>
      <ChoiceRows label={text.questionLabel} choices={choices(numbers)} value={leader} onChoose={setLeader} />
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
            valueText={text.week(week)}
            tone="team"
            onMove={setWeek}
          />
          <div class="slider-ends caption">
            <span>{text.week(1)}</span>
            <span>{text.lastWeek(WEEKS)}</span>
          </div>
        </section>
      )}
      <Confidence value={confidence} guess={0.5} onMove={setConfidence} />
      <p class="caption">{text.whatCounts}</p>
    </Form>
  )
}
