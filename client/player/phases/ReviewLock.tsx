import { useState } from 'preact/hooks'
import { strategyName } from '../../text/scenario.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Form } from '../Form.tsx'
import { IntervalSliders, type Placing, placedInterval } from '../IntervalSliders.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { FirstVoteNote } from '../SecondVote.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import { useDraftAnswer } from '../state/useDraftAnswer.ts'

const NOTHING: Placing = { low: null, accuracy: null, high: null }

/** Part 3, the prediction: the most this team can reach, as a number and a range. */
export const ReviewLock = () => {
  const { seat, act, track, team } = usePlay()
  const filed = team.value.audit?.strategy
  const lock = seat.value.reviewLock
  const text = words().play.review
  const [changing, setChanging] = useState(false)
  const { start, keep, drop } = useDraftAnswer('reach', lock)
  const [placing, setPlacing] = useState<Placing>(start ?? NOTHING)
  const move = (to: Placing) => {
    setPlacing(to)
    const placed = placedInterval(to)
    if (placed) keep({ kind: 'reach', ...placed })
  }

  if (lock && !changing) {
    return (
      <LockedAnswer title={text.atBest(lock.accuracy)} onChange={() => setChanging(true)}>
        <p>{text.between(lock.low, lock.high)}</p>
      </LockedAnswer>
    )
  }

  const interval = placedInterval(placing)
  const send = async () => {
    drop()
    if (interval && (await act('lockPrediction', { prediction: { kind: 'reach', ...interval } }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <ActButton submit disabled={!interval}>
            {interval ? text.lock(interval.accuracy, interval.low, interval.high) : text.placeFirst}
          </ActButton>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <FirstVoteNote part={3} />
      <h2>{text.question(inPageLanguage(track.value.product))}</h2>
      <p>{text.taxStays(filed ? strategyName(track.value, filed) : null)}</p>
      <IntervalSliders value={placing} onMove={move} />
      <p class="caption">{text.scoring}</p>
    </Form>
  )
}
