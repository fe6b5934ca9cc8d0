import { useState } from 'preact/hooks'
import { STAGE_NAMES, STAGES, type Stage } from '../../../../shared/content/stages.ts'
import { cycleBreakdown } from '../../../../shared/sim/cycle.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../../shared/sim/match/teamPlan.ts'
import { Button } from '../../../components/Button.tsx'
import { LifecycleWaterfall } from '../../../instruments/LifecycleWaterfall.tsx'
import { percentText } from '../../../present/numbers.ts'
import { withLevel } from '../../../present/stageStrategy.ts'
import { usePlay } from '../../../state/play.ts'
import { Form } from '../Form.tsx'
import { LockedAnswer } from '../LockedAnswer.tsx'
import { Sentence } from '../Sentence.tsx'

/** Part 1, the reflection: Training is automated, and hardly anything happened. Point at the reason. */
export const AuditReflect = () => {
  const { seat, act, track } = usePlay()
  const sent = seat.value.auditReflection
  const [changing, setChanging] = useState(false)
  const [stage, setStage] = useState<Stage | null>((sent?.choices[0] as Stage | undefined) ?? null)
  const [sentence, setSentence] = useState(sent?.sentence ?? '')

  if (sent && !changing) {
    return (
      <LockedAnswer title={`You point at ${STAGE_NAMES[sent.choices[0] as Stage]}`} onChange={() => setChanging(true)}>
        {sent.sentence && <p>“{sent.sentence}”</p>}
        <p>The truth of every track comes next.</p>
      </LockedAnswer>
    )
  }

  const bare = benchPlan(track.value, DEFAULT_LEVERS, 1)
  const trained = { ...bare, automation: withLevel(bare.automation, 'training', 2) }
  const was = cycleBreakdown(track.value, bare)
  const now = cycleBreakdown(track.value, trained)
  const fell = percentText(1 - now.cycleHours / was.cycleHours)
  const send = async () => {
    if (stage && (await act('reflect', { choices: [stage], sentence }))) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <Button submit disabled={!stage}>
          {stage ? `Point at ${STAGE_NAMES[stage]}` : 'Point at a stage'}
        </Button>
      }
    >
      <h2>You automated Training, yet the cycle fell only {fell}. Where is the hidden tax?</h2>
      <LifecycleWaterfall
        track={track.value}
        now={now}
        was={was}
        automation={trained.automation}
        changesPerRelease={1}
        rows={STAGES}
        showTax={false}
        selected={stage}
        chooseLabel="Where the hidden tax is"
        onSelect={(row) => row !== 'rework' && setStage(row)}
        reading={`Training fully automated: −${fell}`}
      />
      <Sentence label="Why does it stay slow? One sentence." value={sentence} onType={setSentence} />
    </Form>
  )
}
