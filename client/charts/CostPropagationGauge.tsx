import { useState } from 'preact/hooks'
import { HOURS_PER_WEEK } from '../../shared/content/constants.ts'
import { STAGES } from '../../shared/content/stages.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { discoveryCostHours } from '../../shared/sim/constraints.ts'
import { fixed, weeksText } from '../text/numbers.ts'
import { Rich } from '../text/Rich.tsx'
import { words } from '../text/words.ts'
import { Explained } from '../ui/glossary/Explained.tsx'
import { unmarked } from '../ui/glossary/unmarked.ts'
import { Chart } from './Chart.tsx'
import { CostBars, costSpots } from './CostBars.tsx'
import { Figure } from './Figure.tsx'
import './gauges.css'

type CostPropagationGaugeProps = {
  readonly track: Track
  /** The stage at which the constraint is found, 1 to 6. */
  readonly stage: number
}

const HEIGHT = 150
const TOP = 18
const BASE = 112

type FormulaToggleProps = {
  readonly open: boolean
  readonly onToggle: () => void
  /** The power alone, where there is little room. */
  readonly brief?: boolean
}

/** Shows Cost(N) = 2^(N-1) as a switch that opens the sum behind it. */
export const FormulaToggle = ({ open, onToggle, brief = false }: FormulaToggleProps) => (
  <button type="button" class="formula-toggle" aria-expanded={open} onClick={onToggle}>
    <Rich text={words().instruments.constraints[brief ? 'power' : 'formula']} />
  </button>
)

/** What a constraint costs at each stage where it may be found. */
export const CostPropagationGauge = ({ track, stage }: CostPropagationGaugeProps) => {
  const [open, setOpen] = useState(false)
  const hours = discoveryCostHours(track, stage)
  const name = words().terms.stages[STAGES[stage - 1] ?? 'monitoring']
  const factor = hours / track.model.constraintBaseHours
  const text = words().instruments.constraints
  const reading = text.reading(name, weeksText(hours))
  return (
    <Figure
      reading={<Explained text={reading} />}
      aside={<FormulaToggle open={open} onToggle={() => setOpen(!open)} />}
      spots={(width) => costSpots(width, TOP, BASE)}
      table={{
        caption: text.caption,
        head: text.head,
        rows: () =>
          STAGES.map((at, i) => {
            const cost = discoveryCostHours(track, i + 1)
            return [`${i + 1} ${words().terms.stages[at]}`, fixed(2 ** i, 0), fixed(cost), fixed(cost / HOURS_PER_WEEK)]
          }),
      }}
    >
      {(width) => (
        <>
          <Chart width={width} height={HEIGHT} label={text.label(unmarked(reading), hours)}>
            <CostBars width={width} top={TOP} base={BASE} found={[stage]} />
            <text x={0} y={BASE + 34} class="soft">
              {text.axis(track.model.constraintBaseHours)}
            </text>
          </Chart>
          {open && (
            <p class="gauge-formula">
              <Rich text={text.sum(stage, factor, track.model.constraintBaseHours, hours, weeksText(hours))} />
            </p>
          )}
        </>
      )}
    </Figure>
  )
}
