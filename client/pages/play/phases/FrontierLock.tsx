import { useState } from 'preact/hooks'
import { WEEKS } from '../../../../shared/content/constants.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceRows } from '../../../components/ChoiceRows.tsx'
import { Slider } from '../../../components/Slider.tsx'
import { percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'

type Leader = 'rival' | 'fast'

const CHOICES = [
  { id: 'rival', name: 'Big Model Inc.', gloss: '5 points ahead' },
  { id: 'fast', name: 'The fast team', gloss: '10x the iterations' },
] as const

const answerText = (leader: Leader, week: number): string =>
  leader === 'rival' ? 'Big Model Inc. stays ahead' : `The fast team, from week ${week}`

/** Part 2, the prediction: who leads in month 6, and since when. */
export const FrontierLock = () => {
  const { seat, act } = usePlay()
  const lock = seat.value.frontierLock
  const [changing, setChanging] = useState(false)
  const [leader, setLeader] = useState<Leader | null>(lock?.leader ?? null)
  const [week, setWeek] = useState(lock?.week ?? WEEKS / 2)
  const [confidence, setConfidence] = useState(lock?.confidence ?? 0.7)

  if (lock && !changing) {
    return (
      <LockedAnswer title={answerText(lock.leader, lock.week)} onChange={() => setChanging(true)}>
        <p>{percentText(lock.confidence)} sure. The instruments open when the clock runs out.</p>
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
            {leader === null
              ? 'Pick a leader to lock'
              : leader === 'rival'
                ? `Lock Big Model Inc. at ${percentText(confidence)}`
                : `Lock the fast team, week ${week}`}
          </Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>The heavy model starts 5 points ahead and iterates 10x slower. Who leads in month 6?</h2>
      <ChoiceRows label="Who leads in month 6" choices={CHOICES} value={leader} onChoose={setLeader} />
      {leader === 'fast' && (
        <section class="confidence">
          <div class="lever-head">
            <h3 class="lever-name">In which week does the lead change?</h3>
            <span class="confidence-value">{week}</span>
          </div>
          <Slider
            label="Week of the lead change"
            min={1}
            max={WEEKS}
            step={1}
            value={week}
            valueText={`week ${week}`}
            tone="team"
            onMove={setWeek}
          />
          <div class="slider-ends">
            <span>week 1</span>
            <span>week {WEEKS}, the last</span>
          </div>
        </section>
      )}
      <Confidence value={confidence} guess={0.5} onMove={setConfidence} />
      <p class="caption">The leader counts most. The week counts while it is less than 8 weeks off.</p>
    </Form>
  )
}
