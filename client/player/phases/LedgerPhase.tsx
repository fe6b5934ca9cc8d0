import { CALENDAR_HOURS, WEEKS } from '../../../shared/content/constants.ts'
import { cycleHours, escapeRisk } from '../../../shared/sim/cycle.ts'
import { LEDGER_REASONS, type LedgerDraft, type LedgerReason } from '../../../shared/sim/match/matchState.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { hoursText, modelSizeText, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Whisker } from '../../ui/Whisker.tsx'
import { Form } from '../Form.tsx'
import { Sentence } from '../Sentence.tsx'
import { usePlay } from '../state/play.ts'
import { useLedgerDraft } from '../state/useLedgerDraft.ts'
import {
  LEAST_PACE,
  nextPace,
  PACE_STEPS,
  paceAt,
  paceBands,
  paceText,
  shareOfPace,
  stepOf,
} from '../view/paceScale.ts'
import '../chip.css'
import './ledger.css'

type PaceProps = {
  readonly pace: number | null
  readonly disabled: boolean
  readonly onMove: (pace: number) => void
}

/** The real paces that earn points for the one under the thumb. */
const PaceWhisker = ({ signed }: { readonly signed: number }) => {
  const { whole, some } = paceBands(signed)
  const span = ({ from, to }: typeof whole) => ({ from: shareOfPace(from), to: shareOfPace(to) })
  return <Whisker whole={span(whole)} some={span(some)} />
}

/** The pace the team commits to: a slider without a first place, and small steps beside it. */
const PaceSlider = ({ pace, disabled, onMove }: PaceProps) => {
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
        <button type="button" aria-label={text.slower} disabled={disabled || pace === null} onClick={() => nudge(-1)}>
          −
        </button>
        <div class="pace-scale">
          {pace !== null && <PaceWhisker signed={pace} />}
          <Slider
            label={text.commit}
            min={0}
            max={PACE_STEPS}
            step={1}
            value={pace === null ? null : stepOf(pace)}
            valueText={said}
            tone="team"
            disabled={disabled}
            onMove={(step) => onMove(paceAt(step))}
          />
        </div>
        <button type="button" aria-label={text.faster} disabled={disabled || pace === null} onClick={() => nudge(1)}>
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
              paceText(paceBands(pace).whole.from),
              paceText(paceBands(pace).whole.to),
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

/** The share of releases that ship a defect, and what that costs in the field. */
const Risk = () => {
  const { team, track } = usePlay()
  const risk = escapeRisk(track.value, benchPlan(track.value, team.value.levers, 3))
  const text = words().play.ledger
  return (
    <section class="ledger-risk">
      <div class="lever-head">
        <h3 class="lever-name">
          <Explained text={text.accept} />
        </h3>
        <span class="lever-value loss">{percentText(risk)}</span>
      </div>
      <p class="caption">{text.acceptWhat(track.value.verificationGap * risk)}</p>
    </section>
  )
}

type ReasonsProps = {
  readonly value: LedgerReason | null
  readonly disabled: boolean
  readonly onChoose: (reason: LedgerReason) => void
}

/** The reasons to choose from, and what the chosen one means. */
const Reasons = ({ value, disabled, onChoose }: ReasonsProps) => {
  const text = words().play.ledger
  return (
    <fieldset class="ledger-reasons" disabled={disabled}>
      <legend class="visually-hidden">{text.whyLabel}</legend>
      {LEDGER_REASONS.map((id) => (
        <label class={value === id ? 'chip chip-on' : 'chip'} key={id}>
          <input class="cover" type="radio" name="reason" checked={value === id} onChange={() => onChoose(id)} />
          {text.reasons[id].name}
        </label>
      ))}
      <p class="caption">{value && text.reasons[value].gloss}</p>
    </fieldset>
  )
}

/** What the team has signed, until the run shows whether it holds. */
const Signed = () => {
  const { team } = usePlay()
  const { ledger } = team.value
  const text = words().play.ledger
  if (!ledger) return null
  return (
    <Form done foot={<p class="caption form-note">{text.next}</p>}>
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
  const { team, act, match } = usePlay()
  const { ledger, filing } = team.value
  const { paused } = match.value
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
        <>
          <Sentence label={text.words} value={draft.sentence} onType={(sentence) => change({ sentence })} />
          <Button submit disabled={!complete || filing !== null || paused}>
            {signLabel(draft)}
          </Button>
        </>
      }
    >
      <h2 class="visually-hidden">{text.title}</h2>
      <PaceSlider pace={draft.pace} disabled={paused} onMove={(pace) => change({ pace })} />
      <PlanCauses />
      <Risk />
      <h3>{text.why}</h3>
      <Reasons value={draft.reason} disabled={paused} onChoose={(reason) => change({ reason })} />
    </Form>
  )
}
