import { useState } from 'preact/hooks'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../Form.tsx'
import { type Interval, IntervalSliders } from '../IntervalSliders.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { usePlay } from '../state/play.ts'

const START: Interval = { low: 92, accuracy: 95, high: 98 }

/** Part 3, prediction: the maximum accuracy that this team can reach, as a number and a range. */
export const ReviewLock = () => {
  const { seat, act, track } = usePlay()
  const lock = seat.value.reviewLock
  const text = words().play.review
  const [changing, setChanging] = useState(false)
  const [interval, setInterval] = useState<Interval>(lock ?? START)

  if (lock && !changing) {
    return (
      <LockedAnswer title={text.atBest(lock.accuracy)} onChange={() => setChanging(true)}>
        <p>{text.between(lock.low, lock.high)}</p>
      </LockedAnswer>
    )
  }

  const { low, accuracy, high } = interval
  const send = async () => {
    const prediction = { kind: 'reach', low, accuracy, high } as const
    if (await act('lockPrediction', { prediction })) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <Button submit>{text.lock(accuracy, low, high)}</Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>{text.question(inPageLanguage(track.value.product))}</h2>
      <IntervalSliders value={interval} onMove={setInterval} />
      <p class="caption">{text.scoring}</p>
    </Form>
  )
}
