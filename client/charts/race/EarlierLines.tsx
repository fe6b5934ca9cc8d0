import { earlierAccuracyAt } from '../../../shared/sim/match/earlierLanes.ts'
import type { EarlierPlace } from '../../../shared/sim/match/matchState.ts'
import type { EarlierLaneSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { pathThrough, type RacePlot } from './racePlot.ts'

type EarlierLinesProps = {
  readonly lanes: readonly EarlierLaneSnapshot[]
  /** How far the race has come; the rest of the lines stays hidden. */
  readonly hour: number
  readonly plot: RacePlot
}

/** Dotted rather than dashed, because the rival's line is dashed. The best lane is the bolder one. */
const DOTS: Readonly<Record<EarlierPlace, { readonly width: number; readonly dash: string }>> = {
  best: { width: 2.6, dash: '0 5.5' },
  median: { width: 1.8, dash: '0 5.5' },
}
const DOT_HOURS = 24

const dotted = (place: EarlierPlace) => ({
  fill: 'none',
  stroke: 'var(--ink-2)',
  'stroke-width': DOTS[place].width,
  'stroke-dasharray': DOTS[place].dash,
  'stroke-linecap': 'round' as const,
})

/** Lanes of an earlier class up to now, thin and dotted. */
export const EarlierLines = ({ lanes, hour, plot: { x, y } }: EarlierLinesProps) => (
  <>
    {lanes.map((lane) => {
      const days = Array.from({ length: Math.floor(hour / DOT_HOURS) + 1 }, (_, day) => day * DOT_HOURS)
      const d = pathThrough(days.map((at) => [x(at), y(earlierAccuracyAt(lane, at))]))
      return <path key={lane.place} d={d} {...dotted(lane.place)} />
    })}
  </>
)

type EarlierLegendProps = {
  readonly lanes: readonly EarlierLaneSnapshot[]
  readonly left: number
  readonly y: number
}

/** Explains which dotted line is which. */
export const EarlierLegend = ({ lanes, left, y }: EarlierLegendProps) => (
  <>
    {lanes.map(({ place }, i) => {
      const from = left + i * 118
      return (
        <g key={place}>
          <path d={`M${from} ${y - 4}h18`} {...dotted(place)} />
          <text x={from + 24} y={y} class="soft halo">
            {words().terms.earlier[place]}
          </text>
        </g>
      )
    })}
  </>
)
