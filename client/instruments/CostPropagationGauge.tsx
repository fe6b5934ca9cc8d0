import { useState } from 'preact/hooks'
import { CONSTRAINT_BASE_HOURS, HOURS_PER_WEEK } from '../../shared/content/constants.ts'
import { STAGE_NAMES, STAGES } from '../../shared/content/stages.ts'
import { discoveryCostHours } from '../../shared/sim/constraints.ts'
import { fixed, hoursText } from '../present/numbers.ts'
import { words } from '../text/words.ts'
import { Chart } from './Chart.tsx'
import { CostBars, costSpots } from './CostBars.tsx'
import { Figure } from './Figure.tsx'

type CostPropagationGaugeProps = {
  /** Where the constraint is found, 1 to 6. */
  readonly stage: number
}

const HEIGHT = 150
const TOP = 18
const BASE = 112

export const weeksText = (hours: number): string => words().terms.weeks(hours / HOURS_PER_WEEK, 1)

/** Cost(N) = 2^(N-1) as a switch, with the sum it stands for. */
export const FormulaToggle = ({ open, onToggle }: { open: boolean; onToggle: () => void }) => (
  <button type="button" class="formula-toggle" aria-expanded={open} onClick={onToggle}>
    Cost(N) = 2<sup>N−1</sup>
  </button>
)

/** What a constraint costs by the stage it is found at. */
export const CostPropagationGauge = ({ stage }: CostPropagationGaugeProps) => {
  const [open, setOpen] = useState(false)
  const hours = discoveryCostHours(stage)
  const name = STAGE_NAMES[STAGES[stage - 1] ?? 'monitoring']
  const factor = hours / CONSTRAINT_BASE_HOURS
  const reading = `A constraint found at ${name} costs ${weeksText(hours)}`
  return (
    <Figure
      reading={reading}
      aside={<FormulaToggle open={open} onToggle={() => setOpen(!open)} />}
      spots={(width) => costSpots(width, TOP, BASE)}
      table={{
        caption: 'Cost of a late constraint',
        head: ['found at', 'factor', 'hours', 'weeks'],
        rows: () =>
          STAGES.map((at, i) => {
            const cost = discoveryCostHours(i + 1)
            return [`${i + 1} ${STAGE_NAMES[at]}`, fixed(2 ** i, 0), fixed(cost), fixed(cost / HOURS_PER_WEEK)]
          }),
      }}
    >
      {(width) => (
        <>
          <Chart width={width} height={HEIGHT} label={`${reading}: ${hoursText(hours)}. Each stage later doubles it.`}>
            <CostBars width={width} top={TOP} base={BASE} found={[stage]} />
            <text x={0} y={BASE + 34} class="soft">
              stage N where it is found; cost as a factor of {hoursText(CONSTRAINT_BASE_HOURS)}
            </text>
          </Chart>
          {open && (
            <p class="gauge-formula">
              Stage {stage}: 2<sup>{stage}−1</sup> = {fixed(factor, 0)}, so {fixed(factor, 0)} ×{' '}
              {hoursText(CONSTRAINT_BASE_HOURS)} = <strong>{hoursText(hours)}</strong>, {weeksText(hours)}.
            </p>
          )}
        </>
      )}
    </Figure>
  )
}
