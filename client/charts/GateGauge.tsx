import { useState } from 'preact/hooks'
import { HOURS_PER_WEEK, WEEKS } from '../../shared/content/constants.ts'
import { STAGES } from '../../shared/content/stages.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { discoveredAt, discoveryCostHours, lostHours } from '../../shared/sim/constraints.ts'
import { burnK } from '../../shared/sim/money.ts'
import type { Gate } from '../../shared/sim/plan.ts'
import { fixed, hoursText, moneyText, weeksText } from '../text/numbers.ts'
import { Rich } from '../text/Rich.tsx'
import { inPageLanguage, words } from '../text/words.ts'
import { Explained } from '../ui/glossary/Explained.tsx'
import { Chart } from './Chart.tsx'
import { CostBars } from './CostBars.tsx'
import { FormulaToggle } from './CostPropagationGauge.tsx'
import { Figure } from './Figure.tsx'
import './gateGauge.css'
import './gauges.css'

type GateGaugeProps = {
  readonly track: Track
  readonly gates: readonly Gate[]
  readonly disabled: boolean
  readonly onChange: (gates: readonly Gate[]) => void
  /** Left out, the constraints are named above the bars. */
  readonly unnamed?: boolean
}

const GATES: readonly Gate[] = [1, 2, 3, 4, 5]
const NAMES = ['A', 'B', 'C'] as const
const TOP = 18
const BASE = 74
/** Height of the lane under the bars in which a constraint goes from where it shows to where it is found, px. */
const LANE = BASE + 36
const HEIGHT = LANE + 14
/** From one letter to the next where several are found at the same stage, px. */
const PITCH = 19

/** Why one constraint costs what it does: the one that costs most. */
const explanation = (track: Track, found: readonly number[]) => {
  const worst = found.reduce((at, stage, i) => (stage > (found[at] ?? 0) ? i : at), 0)
  const stage = found[worst] ?? 6
  const hours = discoveryCostHours(track, stage)
  const factor = hours / track.model.constraintBaseHours
  const text = words().instruments.constraints
  const where = stage === 6 ? text.noGate : text.nextGate(stage)
  const shows = track.constraintStages[worst] ?? 1
  return (
    <p class="gauge-formula">
      <Rich
        text={text.worst(
          NAMES[worst] ?? '',
          shows,
          where,
          stage,
          factor,
          track.model.constraintBaseHours,
          hours,
          weeksText(hours),
        )}
      />
    </p>
  )
}

/** The constraints of the session in the words of the track, each with its figure and the stage where it first shows. */
const Register = ({ track }: { readonly track: Track }) => {
  const text = words().instruments.constraints
  return (
    <>
      <div class="register-head caption">
        <span>
          <Explained text={text.register} />
        </span>
        <span>{text.firstVisible}</span>
      </div>
      <ol class="register">
        {track.constraintStages.map((stage, i) => {
          const constraint = track.constraints[stage - 1]
          if (!constraint) return null
          return (
            <li key={stage}>
              <span class="register-letter" aria-hidden="true">
                {NAMES[i]}
              </span>
              <p>
                <strong>{inPageLanguage(constraint.name)}</strong>
                <span>{inPageLanguage(constraint.figure)}</span>
              </p>
              <p class="register-stage">{text.stage(stage)}</p>
            </li>
          )
        })}
      </ol>
    </>
  )
}

type LaneProps = {
  readonly track: Track
  readonly found: readonly number[]
  readonly x: (stage: number) => number
}

const Letter = ({ name, x, hollow }: { name: string; x: number; hollow: boolean }) => (
  <>
    <circle
      cx={x}
      cy={LANE}
      r={9}
      fill={hollow ? 'var(--surface)' : 'var(--rival)'}
      stroke="var(--loss)"
      stroke-width={1.5}
      stroke-dasharray={hollow ? '3 2' : undefined}
    />
    <text
      x={x}
      y={LANE + 4}
      text-anchor="middle"
      class="strong"
      style={{ fill: hollow ? 'var(--loss)' : 'var(--surface)' }}
    >
      {name}
    </text>
  </>
)

/** Where each constraint first shows, and where a gate finds it. */
const Lane = ({ track, found, x }: LaneProps) => (
  <>
    {found.map((stage, i) => {
      const shows = track.constraintStages[i] ?? 1
      const together = found.flatMap((other, j) => (other === stage ? [j] : []))
      const at = x(stage) + (together.indexOf(i) - (together.length - 1) / 2) * PITCH
      const name = NAMES[i] ?? ''
      const first = x(stage) - ((together.length - 1) / 2) * PITCH
      return (
        <g key={name}>
          {shows < stage && (
            <>
              <Letter name={name} x={x(shows)} hollow />
              {together[0] === i && (
                <path
                  d={`M${x(shows) + 11} ${LANE}H${first - 12}m-5 -4l5 4l-5 4`}
                  stroke="var(--loss)"
                  stroke-width={1.5}
                  fill="none"
                />
              )}
            </>
          )}
          <Letter name={name} x={at} hollow={false} />
        </g>
      )
    })}
  </>
)

/** The risk register: what the session's constraints cost by the stage at which gates find them. */
export const GateGauge = ({ track, gates, disabled, onChange, unnamed = false }: GateGaugeProps) => {
  const [open, setOpen] = useState(false)
  const found = discoveredAt(track, gates)
  const lost = lostHours(track, gates)
  const { gateHours, constraintBaseHours } = track.model
  const text = words().instruments.constraints
  const reading = text.lostReading(lost, lost / HOURS_PER_WEEK, WEEKS)
  const toggle = (gate: Gate) =>
    onChange(gates.includes(gate) ? gates.filter((other) => other !== gate) : [...gates, gate].sort((a, b) => a - b))
  return (
    <>
      {!unnamed && <Register track={track} />}
      <Figure
        reading={reading}
        spots={(width) => found.map((stage) => ({ x: ((stage - 0.5) * width) / STAGES.length, y: LANE }))}
        table={{
          caption: text.gatesCaption,
          head: text.gatesHead,
          rows: () => [
            ...found.map((stage, i) => [
              NAMES[i] ?? '',
              words().terms.stages[STAGES[(track.constraintStages[i] ?? 1) - 1] ?? 'dataPrep'],
              words().terms.stages[STAGES[stage - 1] ?? 'monitoring'],
              fixed(discoveryCostHours(track, stage)),
            ]),
            [words().terms.gatesCounted(gates.length), '', '', fixed(gates.length * gateHours)],
          ],
        }}
      >
        {(width) => (
          <>
            <Chart width={width} height={HEIGHT} label={`${reading}.`}>
              <CostBars width={width} top={TOP} base={BASE} found={found}>
                {({ x }) => <Lane track={track} found={found} x={x} />}
              </CostBars>
            </Chart>
            <fieldset class="gate-switches" disabled={disabled}>
              <legend class="visually-hidden">{text.gates}</legend>
              {GATES.map((gate) => (
                <label class="gate-switch" key={gate}>
                  <input
                    class="cover"
                    type="checkbox"
                    aria-label={text.gate(gate, words().terms.stages[STAGES[gate - 1] ?? 'dataPrep'])}
                    checked={gates.includes(gate)}
                    onChange={() => toggle(gate)}
                  />
                  <span />
                  <small>
                    {gates.includes(gate) ? '' : '+'}
                    {hoursText(gateHours, 0)}
                  </small>
                </label>
              ))}
              <span class="gate-field">{text.always}</span>
            </fieldset>
            <div class="gate-sum row">
              <p>
                {text.lostSum(
                  gates.length,
                  gateHours,
                  constraintBaseHours,
                  found.map((stage) => 2 ** (stage - 1)),
                )}{' '}
                = <strong>{hoursText(lost)}</strong> <span class="gate-money">{moneyText(burnK(track, lost))}</span>
              </p>
              <FormulaToggle brief open={open} onToggle={() => setOpen(!open)} />
            </div>
            {open && explanation(track, found)}
          </>
        )}
      </Figure>
    </>
  )
}
