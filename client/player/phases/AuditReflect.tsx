import { useState } from 'preact/hooks'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import { words } from '../../text/words.ts'
import { Form } from '../Form.tsx'
import { LockedAnswer } from '../LockedAnswer.tsx'
import { Sentence } from '../Sentence.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { StageKeys } from '../shell/StageKeys.tsx'
import { usePlay } from '../state/play.ts'
import { useDraftAnswer } from '../state/useDraftAnswer.ts'
import { withLevel } from '../view/stageStrategy.ts'

/** Part 1, reflection: Training is automated but hardly anything improved. Students select the reason. */
export const AuditReflect = () => {
  const { seat, act, track } = usePlay()
  const sent = seat.value.auditReflection
  const text = words().play.audit
  const [changing, setChanging] = useState(false)
  const { start, keep, drop } = useDraftAnswer('reflection', sent)
  const [stage, setStage] = useState<Stage | null>((start?.choices[0] as Stage | undefined) ?? null)
  const [sentence, setSentence] = useState(start?.sentence ?? '')

  if (sent && !changing) {
    return (
      <LockedAnswer
        title={text.pointedAt(words().terms.stages[sent.choices[0] as Stage])}
        onChange={() => setChanging(true)}
      >
        {sent.sentence && <p>{words().play.answers.quoted(sent.sentence)}</p>}
        <p>{text.truthNext}</p>
      </LockedAnswer>
    )
  }

  const bare = benchPlan(track.value, DEFAULT_LEVERS, 1)
  const trained = { ...bare, automation: withLevel(bare.automation, 'training', 2) }
  const was = cycleBreakdown(track.value, bare)
  const now = cycleBreakdown(track.value, trained)
  const fell = 1 - now.cycleHours / was.cycleHours
  const choose = (to: Stage) => {
    setStage(to)
    keep({ choices: [to], sentence })
  }
  const write = (to: string) => {
    setSentence(to)
    keep({ choices: stage ? [stage] : [], sentence: to })
  }
  const send = async () => {
    drop()
    if (stage && (await act('reflect', { choices: [stage], sentence }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <Sentence label={text.whySlow} value={sentence} onType={write} />
          <ActButton submit disabled={!stage}>
            {stage ? text.pointAt(words().terms.stages[stage]) : text.pointAtStage}
          </ActButton>
        </>
      }
    >
      <StageKeys onPick={choose} />
      <h2>{text.whereIsTax(fell)}</h2>
      <LifecycleWaterfall
        track={track.value}
        now={now}
        was={was}
        automation={trained.automation}
        changesPerRelease={1}
        rows={STAGES}
        showTax={false}
        selected={stage}
        chooseLabel={text.taxLabel}
        onSelect={(row) => row !== 'rework' && choose(row)}
        reading={text.trainedReading(fell)}
      />
    </Form>
  )
}
