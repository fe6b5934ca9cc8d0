import { useState } from 'preact/hooks'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { auditLockPoints, LOCK_POINTS } from '../../../shared/sim/match/lockPoints.ts'
import type { Prediction } from '../../../shared/sim/match/matchState.ts'
import { words } from '../../text/words.ts'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Confidence } from '../Confidence.tsx'
import { Form } from '../Form.tsx'
import { AnsweredCount, LockedAnswer } from '../LockedAnswer.tsx'
import { FirstVoteNote } from '../SecondVote.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { StageKeys } from '../shell/StageKeys.tsx'
import { usePlay } from '../state/play.ts'
import { useDraftAnswer } from '../state/useDraftAnswer.ts'

const GUESS = 1 / STAGES.length

const choices = () =>
  STAGES.map((stage, i) => ({
    id: stage,
    name: words().terms.stages[stage],
    gloss: words().terms.stageGlosses[stage],
    lead: `${i + 1}`,
  }))

type Answer = Extract<Prediction, { readonly kind: 'bottleneck' }>

/** An answer once both are chosen. */
const answerOf = (stage: Stage | null, confidence: number | null): Answer | null =>
  stage === null || confidence === null ? null : { kind: 'bottleneck', stage, confidence }

/** What a confidence earns. It is the same for every stage, so any two will do. */
const stakesAt = (confidence: number) => {
  const text = words().play.audit
  const prediction = { kind: 'bottleneck', stage: 'dataPrep', confidence } as const
  return {
    right: text.stakesRight(auditLockPoints(prediction, 'dataPrep'), LOCK_POINTS.audit),
    wrong: text.stakesWrong(auditLockPoints(prediction, 'training')),
  }
}

/** Part 1, prediction: which stage takes the most time, and how confident the student is. */
export const AuditLock = () => {
  const { seat, act } = usePlay()
  const lock = seat.value.auditLock
  const text = words().play.audit
  const [changing, setChanging] = useState(false)
  const { start, keep, drop } = useDraftAnswer('bottleneck', lock)
  const [stage, setStage] = useState<Stage | null>(start?.stage ?? null)
  const [confidence, setConfidence] = useState(start?.confidence ?? null)

  if (lock && !changing) {
    return (
      <LockedAnswer
        title={text.locked(words().terms.stages[lock.stage], lock.confidence)}
        onChange={() => setChanging(true)}
      >
        <p>{text.answerLater}</p>
      </LockedAnswer>
    )
  }

  const answer = answerOf(stage, confidence)
  const draft = (next: Answer | null) => next && keep(next)
  const choose = (to: Stage) => {
    setStage(to)
    draft(answerOf(to, confidence))
  }
  const beSure = (to: number) => {
    setConfidence(to)
    draft(answerOf(stage, to))
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
            {answer
              ? text.lock(words().terms.stages[answer.stage], answer.confidence)
              : stage
                ? words().play.answers.sayHowSure
                : text.pickStage}
          </ActButton>
          <AnsweredCount verb="locked" />
        </>
      }
    >
      <FirstVoteNote part={1} />
      <StageKeys onPick={choose} />
      <h2>{text.question}</h2>
      <ChoiceRows label={text.questionLabel} choices={choices()} value={stage} onChoose={choose} />
      <Confidence
        value={confidence}
        guess={GUESS}
        onMove={beSure}
        stakes={confidence === null ? null : stakesAt(confidence)}
      />
    </Form>
  )
}
