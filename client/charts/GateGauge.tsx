import { useState } from 'preact/hooks'
import { HOURS_PER_WEEK, WEEKS } from '../../shared/content/constants.ts'
import { STAGES } from '../../shared/content/stages.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { CONSTRAINT_STAGES, discoveredAt, discoveryCostHours, lostHours } from '../../shared/sim/constraints.ts'
import { burnK } from '../../shared/sim/money.ts'
import type { Gate } from '../../shared/sim/plan.ts'
import { fixed, hoursText, moneyText, weeksText } from '../text/numbers.ts'
import { Rich } from '../text/Rich.tsx'
import { words } from '../text/words.ts'
import { Chart } from './Chart.tsx'
import { CostBars, costSpots } from './CostBars.tsx'
import { FormulaToggle } from './CostPropagationGauge.tsx'
import { Figure } from './Figure.tsx'
import './gauges.css'

type GateGaugeProps = {
  readonly track: Track
  readonly gates: readonly Gate[]
  readonly disabled: boolean
  readonly onChange: (gates: readonly Gate[]) => void
}

const GATES: readonly Gate[] = [1, 2, 3, 4, 5]
const NAMES = ['A', 'B', 'C'] as const
const HEIGHT = 150
const TOP = 34
const BASE = 126

const weeks = (hours: number): string => fixed(hours / HOURS_PER_WEEK)

/** Explains the cost of one constraint: the most expensive one. */
const explanation = (track: Track, gates: readonly Gate[]) => {
  const found = discoveredAt(gates)
  const worst = found.reduce((at, stage, i) => (stage > (found[at] ?? 0) ? i : at), 0)
  const stage = found[worst] ?? 6
  const hours = discoveryCostHours(track, stage)
  const factor = hours / track.model.constraintBaseHours
  const text = words().instruments.constraints
  const where = stage === 6 ? text.noGate : text.nextGate(stage)
  const shows = CONSTRAINT_STAGES[worst] ?? 1
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

/** What the three hidden constraints cost by the stage at which they are found, and the gates that find them. */
export const GateGauge = ({ track, gates, disabled, onChange }: GateGaugeProps) => {
  const [open, setOpen] = useState(false)
  const found = discoveredAt(gates)
  const lost = lostHours(track, gates)
  const text = words().instruments.constraints
  const reading = text.gatesReading(weeks(lost), WEEKS)
  const toggle = (gate: Gate) =>
    onChange(
      gates.includes(gate) ? gates.filter((other) => other !== gate) : [...gates, gate].toSorted((a, b) => a - b),
    )
  return (
    <Figure
      reading={reading}
      aside={<FormulaToggle open={open} onToggle={() => setOpen(!open)} />}
      spots={(width) => found.map((stage) => costSpots(width, TOP, BASE)[stage - 1] ?? { x: 0, y: BASE })}
      table={{
        caption: text.gatesCaption,
        head: text.gatesHead,
        rows: () => [
          ...found.map((stage, i) => [
            NAMES[i] ?? '',
            words().terms.stages[STAGES[(CONSTRAINT_STAGES[i] ?? 1) - 1] ?? 'dataPrep'],
            words().terms.stages[STAGES[stage - 1] ?? 'monitoring'],
            fixed(discoveryCostHours(track, stage)),
          ]),
          [words().terms.gatesCounted(gates.length), '', '', fixed(gates.length * track.model.gateHours)],
        ],
      }}
    >
      {(width) => (
        <>
          <Chart width={width} height={HEIGHT} label={`${reading}.`}>
            <CostBars width={width} top={TOP} base={BASE} found={found}>
              {({ x, y }) =>
                found.map((stage, i) => {
                  const visible = CONSTRAINT_STAGES[i] ?? 1
                  const below = found.slice(0, i).filter((other) => other === stage).length
                  const at = Math.max(12, y(2 ** (stage - 1)) - 27)
                  const left = x(stage) - below * 22
                  return (
                    <g key={NAMES[i]}>
                      {visible < stage && (
                        <path
                          d={`M${x(visible)} ${at - 4}v8m0 -4H${left - 10}`}
                          stroke="var(--rival)"
                          stroke-width={1.6}
                          stroke-dasharray="2 3"
                          fill="none"
                        />
                      )}
                      <circle cx={left} cy={at} r={9} fill="var(--surface)" stroke="var(--rival)" stroke-width={1.8} />
                      <text x={left} y={at + 4} text-anchor="middle" class="strong" style={{ fill: 'var(--loss)' }}>
                        {NAMES[i]}
                      </text>
                    </g>
                  )
                })
              }
            </CostBars>
          </Chart>
          {open && explanation(track, gates)}
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
              </label>
            ))}
            <span class="gate-field">{words().instruments.inField}</span>
          </fieldset>
          <p class="gate-sum">
            <span>
              {found.map((stage, i) => `${NAMES[i]} ${weeks(discoveryCostHours(track, stage))}`).join(' + ')}
              {gates.length > 0 &&
                ` + ${words().terms.gatesCounted(gates.length)} ${weeks(gates.length * track.model.gateHours)}`}{' '}
              = <strong>{weeksText(lost)}</strong>
            </span>
            <span class="soft">
              {hoursText(lost, 0)}, {moneyText(burnK(track, lost))}
            </span>
          </p>
        </>
      )}
    </Figure>
  )
}
