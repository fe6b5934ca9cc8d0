import { useState } from 'preact/hooks'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { auditLockPoints, LOCK_POINTS } from '../../../shared/sim/match/lockPoints.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { usePlay } from '../state/play.ts'

const GUESS = 1 / STAGES.length

const choices = () =>
  STAGES.map((stage, i) => ({
    id: stage,
    name: words().terms.stages[stage],
    gloss: words().terms.stageGlosses[stage],
    lead: `${i + 1}`,
  }))

/** Part 1, prediction: which stage takes the most time, and how confident the student is. */
export const AuditLock = () => {
  const { seat, act } = usePlay()
  const lock = seat.value.auditLock
  const text = words().play.audit
  const [changing, setChanging] = useState(false)
  const [stage, setStage] = useState<Stage | null>(lock?.stage ?? null)
  const [confidence, setConfidence] = useState(lock?.confidence ?? 0.5)

  if (lock && !changing) {
    return (
      <LockedAnswer
        title={text.locked(words().terms.stages[lock.stage], lock.confidence)}
        onChange={() => setChanging(true)}
      >
        <p>{text.instrumentsOpen}</p>
      </LockedAnswer>
    )
  }

  // The stakes are the same for every stage, so any will do before one is picked.
  const picked = stage ?? 'dataPrep'
  const other = picked === 'training' ? 'labeling' : 'training'
  const prediction = { kind: 'bottleneck', stage: picked, confidence } as const
  const send = async () => {
    if (stage && (await act('lockPrediction', { prediction }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <Button submit disabled={!stage}>
            {stage ? text.lock(words().terms.stages[stage], confidence) : text.pickStage}
          </Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>{text.question}</h2>
      <ChoiceRows label={text.questionLabel} choices={choices()} value={stage} onChoose={setStage} />
      <Confidence
        value={confidence}
        guess={GUESS}
        onMove={setConfidence}
        stakes={{
          right: text.stakesRight(auditLockPoints(prediction, prediction.stage), LOCK_POINTS),
          wrong: text.stakesWrong(auditLockPoints(prediction, other)),
        }}
      />
    </Form>
  )
}
