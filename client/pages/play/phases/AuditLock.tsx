import { useState } from 'preact/hooks'
import { STAGE_GLOSSES, STAGE_NAMES, STAGES, type Stage } from '../../../../shared/content/stages.ts'
import { auditLockPoints, LOCK_POINTS } from '../../../../shared/sim/match/lockPoints.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceRows } from '../../../components/ChoiceRows.tsx'
import { fixed, percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'

const GUESS = 1 / STAGES.length

const CHOICES = STAGES.map((stage, i) => ({
  id: stage,
  name: STAGE_NAMES[stage],
  gloss: STAGE_GLOSSES[stage],
  lead: `${i + 1}`,
}))

/** Part 1, the prediction: which stage takes most of the time, and how sure. */
export const AuditLock = () => {
  const { seat, act } = usePlay()
  const lock = seat.value.auditLock
  const [changing, setChanging] = useState(false)
  const [stage, setStage] = useState<Stage | null>(lock?.stage ?? null)
  const [confidence, setConfidence] = useState(lock?.confidence ?? 0.5)

  if (lock && !changing) {
    return (
      <LockedAnswer
        title={`${STAGE_NAMES[lock.stage]}, ${percentText(lock.confidence)} sure`}
        onChange={() => setChanging(true)}
      >
        <p>The instruments open when the clock runs out.</p>
      </LockedAnswer>
    )
  }

  // The stakes are the same for every stage, so any two will do before one is picked.
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
            {stage ? `Lock ${STAGE_NAMES[stage]} at ${percentText(confidence)}` : 'Pick a stage to lock'}
          </Button>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <h2>Which stage takes more than 60{'\u00a0'}% of your development time?</h2>
      <ChoiceRows label="The stage that takes most time" choices={CHOICES} value={stage} onChoose={setStage} />
      <Confidence
        value={confidence}
        guess={GUESS}
        onMove={setConfidence}
        stakes={{
          right: `${fixed(auditLockPoints(prediction, prediction.stage))} of ${LOCK_POINTS} points`,
          wrong: `${fixed(auditLockPoints(prediction, other))} points`,
        }}
      />
    </Form>
  )
}
