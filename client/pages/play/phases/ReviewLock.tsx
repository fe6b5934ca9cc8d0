import { useState } from 'preact/hooks'
import { Button } from '../../../components/Button.tsx'
import { accuracyText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { Form } from '../Form.tsx'
import { type Interval, IntervalSliders } from '../IntervalSliders.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'

const START: Interval = { low: 92, accuracy: 95, high: 98 }

/** Part 3, the prediction: the most this team can reach, as a number and a range. */
export const ReviewLock = () => {
  const { seat, act, track } = usePlay()
  const lock = seat.value.reviewLock
  const [changing, setChanging] = useState(false)
  const [interval, setInterval] = useState<Interval>(lock ?? START)

  if (lock && !changing) {
    return (
      <LockedAnswer title={`${accuracyText(lock.accuracy)} at best`} onChange={() => setChanging(true)}>
        <p>
          Between {accuracyText(lock.low)} and {accuracyText(lock.high)}. Every lever opens when the clock runs out.
        </p>
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
          <Button submit>
            Lock {accuracyText(accuracy)}, {accuracyText(low)} to {accuracyText(high)}
          </Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>What is the most accuracy your {track.value.product} can reach in 26 weeks, all levers open?</h2>
      <IntervalSliders value={interval} onMove={setInterval} />
      <p class="caption">
        Be right 8 times in 10: a wide range earns less, and a truth outside it costs ten times what it misses by.
      </p>
    </Form>
  )
}
