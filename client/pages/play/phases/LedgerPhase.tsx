import { useState } from 'preact/hooks'
import { WEEKS } from '../../../../shared/content/constants.ts'
import { LEDGER_REASONS, type LedgerReason } from '../../../../shared/sim/match/matchState.ts'
import { benchPlan } from '../../../../shared/sim/match/teamPlan.ts'
import { project } from '../../../../shared/sim/projection.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceRows } from '../../../components/ChoiceRows.tsx'
import { LEDGER_REASON_TEXT } from '../../../present/ledgerText.ts'
import { fixed, percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { Form } from '../Form.tsx'
import { KeepRun } from '../KeepRun.tsx'
import { Sentence } from '../Sentence.tsx'

const CHOICES = LEDGER_REASONS.map((id) => ({ id, ...LEDGER_REASON_TEXT[id] }))

const Pace = ({ pace, risk }: { pace: number; risk: number }) => (
  <div class="ledger-pace">
    <p>
      <span class="huge">{fixed(pace)}</span> iterations a week
    </p>
    <p>
      <span class="huge">{percentText(risk)}</span> Verification Gap
    </p>
  </div>
)

/** Part 3, the ledger: the pace, the risk it carried, and why it was worth it. */
export const LedgerPhase = () => {
  const { team, own, track, act } = usePlay()
  const { ledger, levers, filing } = team.value
  const [reason, setReason] = useState<LedgerReason | null>(null)
  const [sentence, setSentence] = useState('')
  if (ledger) {
    return (
      <Form foot={<p class="caption form-note">The podium comes next.</p>}>
        <h2>Your ledger is filed.</h2>
        <Pace pace={ledger.iterationsPerWeek} risk={ledger.risk} />
        <section class="card card-tint">
          <h3>{LEDGER_REASON_TEXT[ledger.reason].name}</h3>
          {ledger.sentence && <p>“{ledger.sentence}”</p>}
        </section>
        <KeepRun />
      </Form>
    )
  }
  const risk = project(track.value, benchPlan(track.value, levers, 3)).escapeRisk
  return (
    <Form
      onSubmit={() => reason && act('fileLedger', { reason, sentence })}
      foot={
        <Button submit disabled={!reason || filing !== null}>
          {reason ? 'File the ledger' : 'Pick a reason'}
        </Button>
      }
    >
      <h2>Why was this pace worth its risk?</h2>
      <Pace pace={own.value.iterations / WEEKS} risk={risk} />
      <ChoiceRows
        stacked
        label="Why the pace was worth its risk"
        choices={CHOICES}
        value={reason}
        onChoose={setReason}
      />
      <Sentence label="In your words" value={sentence} onType={setSentence} />
    </Form>
  )
}
