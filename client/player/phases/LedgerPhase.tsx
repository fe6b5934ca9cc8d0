import { useState } from 'preact/hooks'
import { WEEKS } from '../../../shared/content/constants.ts'
import { LEDGER_REASONS, type LedgerReason } from '../../../shared/sim/match/matchState.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { fixed, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Form } from '../Form.tsx'
import { KeepRun } from '../KeepRun.tsx'
import { Sentence } from '../Sentence.tsx'
import { usePlay } from '../state/play.ts'

const choices = () => LEDGER_REASONS.map((id) => ({ id, ...words().play.ledger.reasons[id] }))

const Pace = ({ pace, risk }: { pace: number; risk: number }) => (
  <div class="ledger-pace">
    <p>
      <span class="huge">{fixed(pace)}</span> {words().play.ledger.pace}
    </p>
    <p>
      <span class="huge">{percentText(risk)}</span> {words().play.ledger.gap}
    </p>
  </div>
)

/** Part 3, ledger: the pace, its risk, and why it was worth it. */
export const LedgerPhase = () => {
  const { team, own, track, act } = usePlay()
  const { ledger, levers, filing } = team.value
  const text = words().play.ledger
  const [reason, setReason] = useState<LedgerReason | null>(null)
  const [sentence, setSentence] = useState('')
  if (ledger) {
    return (
      <Form foot={<p class="caption form-note">{text.next}</p>}>
        <h2>{text.filed}</h2>
        <Pace pace={ledger.iterationsPerWeek} risk={ledger.risk} />
        <section class="card card-tint">
          <h3>{text.reasons[ledger.reason].name}</h3>
          {ledger.sentence && <p>{words().play.answers.quoted(ledger.sentence)}</p>}
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
          {reason ? text.file : text.pick}
        </Button>
      }
    >
      <h2>{text.why}</h2>
      <Pace pace={own.value.iterations / WEEKS} risk={risk} />
      <ChoiceRows stacked label={text.whyLabel} choices={choices()} value={reason} onChoose={setReason} />
      <Sentence label={text.words} value={sentence} onType={setSentence} />
    </Form>
  )
}
