import { CALENDAR_HOURS, WEEKS } from '../../../shared/content/constants.ts'
import { cycleHours, escapeRisk } from '../../../shared/sim/cycle.ts'
import { PACE_BANDS } from '../../../shared/sim/match/ledger.ts'
import { LEDGER_REASONS, type LedgerDraft, type LedgerReason } from '../../../shared/sim/match/matchState.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { hoursText, modelSizeText, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Form } from '../Form.tsx'
import { Sentence } from '../Sentence.tsx'
import { usePlay } from '../state/play.ts'
import { useLedgerDraft } from '../state/useLedgerDraft.ts'
import { LEAST_PACE, nextPace, PACE_STEPS, paceAt, paceText, stepOf } from '../view/paceScale.ts'
import './ledger.css'

const choices = () => LEDGER_REASONS.map((id) => ({ id, ...words().play.ledger.reasons[id] }))

type PaceProps = { readonly pace: number | null; readonly onMove: (pace: number) => void }

/** The pace the team commits to: a slider without a first place, and small steps beside it. */
const PaceSlider = ({ pace, onMove }: PaceProps) => {
  const text = words().play.ledger
  const said = pace === null ? text.noPace : text.aWeek(paceText(pace))
  const nudge = (direction: 1 | -1) => pace !== null && onMove(nextPace(pace, direction))
  return (
    <section class="ledger-pace">
      <div class="lever-head">
        <h3 class="lever-name">{text.commit}</h3>
        <span class="lever-value">{said}</span>
      </div>
      <div class="ledger-slider">
        <button type="button" aria-label={text.slower} disabled={pace === null} onClick={() => nudge(-1)}>
          −
        </button>
        <Slider
          label={text.commit}
          min={0}
          max={PACE_STEPS}
          step={1}
          value={pace === null ? null : stepOf(pace)}
          valueText={said}
          tone="team"
          onMove={(step) => onMove(paceAt(step))}
        />
        <button type="button" aria-label={text.faster} disabled={pace === null} onClick={() => nudge(1)}>
          +
        </button>
      </div>
      <div class="slider-ends caption">
        <span>{paceText(LEAST_PACE)}</span>
        <span>{paceText(paceAt(PACE_STEPS / 2))}</span>
        <span>{paceText(paceAt(PACE_STEPS))}</span>
      </div>
      <p class="caption">
        {pace === null
          ? text.paceWhat
          : text.paceMeans(
              pace * WEEKS,
              CALENDAR_HOURS / (pace * WEEKS),
              paceText(pace * (1 - PACE_BANDS.whole)),
              paceText(pace * (1 + PACE_BANDS.whole)),
            )}
      </p>
    </section>
  )
}

/** The plan that is about to run, by its causes. */
const PlanCauses = () => {
  const { team, track } = usePlay()
  const plan = benchPlan(track.value, team.value.levers, 3)
  const text = words().play.ledger
  return (
    <details class="ledger-plan">
      <summary>{text.yourPlan}</summary>
      <p class="caption">
        {text.planCauses(
          modelSizeText(track.value, plan.shrinkDecades),
          hoursText(cycleHours(track.value, plan)),
          plan.changesPerRelease,
          plan.verification,
          plan.gates ?? [],
        )}
      </p>
    </details>
  )
}

const Risk = ({ risk }: { readonly risk: number }) => (
  <section class="ledger-risk">
    <div class="lever-head">
      <h3 class="lever-name">{words().play.ledger.accept}</h3>
      <span class="lever-value loss">{percentText(risk)}</span>
    </div>
    <p class="caption">{words().play.ledger.acceptWhat}</p>
  </section>
)

/** What the team has signed, until the run shows whether it holds. */
const Signed = () => {
  const { team } = usePlay()
  const { ledger } = team.value
  const text = words().play.ledger
  if (!ledger) return null
  return (
    <Form foot={<p class="caption form-note">{text.next}</p>}>
      <h2>{text.filed}</h2>
      <div class="ledger-signed">
        <p>
          <span class="huge">{paceText(ledger.pace)}</span> {text.pace}
        </p>
        <p>
          <span class="huge">{percentText(ledger.risk)}</span> {text.gap}
        </p>
      </div>
      {(ledger.reason || ledger.sentence) && (
        <section class="card card-tint">
          {ledger.reason && <h3>{text.reasons[ledger.reason].name}</h3>}
          {ledger.sentence && <p>{words().play.answers.quoted(ledger.sentence)}</p>}
        </section>
      )}
    </Form>
  )
}

const signLabel = ({ pace, reason }: LedgerDraft): string => {
  const text = words().play.ledger
  if (pace === null) return text.setPace
  return reason === null ? text.pick : text.file
}

/** Part 3, the ledger, signed before the final run: the pace the team commits to, the risk it accepts, and why. */
export const LedgerPhase = () => {
  const { team, track, act } = usePlay()
  const { ledger, levers, filing } = team.value
  const { draft, complete, change, drop } = useLedgerDraft()
  const text = words().play.ledger
  if (ledger) return <Signed />
  const sign = () => {
    if (!complete) return
    drop()
    void act('fileLedger', complete)
  }
  return (
    <Form
      onSubmit={sign}
      foot={
        <Button submit disabled={!complete || filing !== null}>
          {signLabel(draft)}
        </Button>
      }
    >
      <h2>{text.title}</h2>
      <PaceSlider pace={draft.pace} onMove={(pace) => change({ pace })} />
      <PlanCauses />
      <Risk risk={escapeRisk(track.value, benchPlan(track.value, levers, 3))} />
      <h3>{text.why}</h3>
      <ChoiceRows<LedgerReason>
        stacked
        label={text.whyLabel}
        choices={choices()}
        value={draft.reason}
        onChoose={(reason) => change({ reason })}
      />
      <Sentence label={text.words} value={draft.sentence} onType={(sentence) => change({ sentence })} />
    </Form>
  )
}
