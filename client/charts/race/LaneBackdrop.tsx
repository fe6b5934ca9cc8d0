import { DEMANDED_ACCURACY, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { words } from '../../text/words.ts'
import { BrickWall } from '../BrickWall.tsx'
import { Grid } from '../Grid.tsx'
import { targetY } from './laneLabels.ts'
import { AxisTitles, DemandLine, TargetLine } from './RaceAxes.tsx'
import { monthAt, RACE_MONTHS } from './raceCalendar.ts'
import { RACE_TICKS, type RacePlot, racePlot } from './racePlot.ts'

/** Minimum distance between two numbers on the axis, px. */
const LEAST_APART = 12

/** A lane in a picture of a size, with room for the labels on its right, px. */
export const lanePlot = (width: number, height: number, labels: number): RacePlot =>
  racePlot({ left: 28, right: width - labels, top: 18, bottom: height - 44 })

type LaneBackdropProps = {
  readonly plot: RacePlot
  readonly width: number
  readonly hour: number
  /** 0 when there is none. */
  readonly target: number
}

/** Drawn behind the lines of a lane: the shaded past, the grid, the 99% line and the target. */
export const LaneBackdrop = ({ plot, width, hour, target }: LaneBackdropProps) => {
  const { frame, x, y } = plot
  const demand = y(DEMANDED_ACCURACY)
  return (
    <g>
      <AxisTitles right={width} />
      <rect
        x={frame.left}
        y={frame.top}
        width={Math.max(0, x(hour) - frame.left)}
        height={frame.bottom - frame.top}
        fill="var(--panel)"
      />
      <Grid
        ticks={RACE_TICKS.large}
        y={y}
        left={frame.left}
        right={frame.right}
        label={(tick) => (y(tick) - demand > LEAST_APART ? tick : '')}
      />
      <DemandLine plot={plot} half={2} width={1.3} />
      <text x={frame.right - 6} y={demand - 7} text-anchor="end" class="soft halo">
        {words().instruments.lane.nobody}
      </text>
      {target > 0 && (
        <g>
          <TargetLine plot={plot} target={target} color="var(--flame)" width={1.5} />
          <text x={frame.left + 6} y={targetY(plot, target)} style={{ fill: 'var(--flame)' }} class="halo">
            {words().instruments.lane.target(target)}
          </text>
        </g>
      )}
    </g>
  )
}

/** Drawn in front of them: the deadline, the months and the current week. */
export const LaneDeadline = ({ plot: { frame, x, weekX }, hour }: Pick<LaneBackdropProps, 'plot' | 'hour'>) => {
  const now = x(hour)
  return (
    <g>
      <BrickWall x={frame.right} y={frame.top - 4} width={10} height={frame.bottom - frame.top + 12} />
      <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
      {RACE_MONTHS.map(({ from, to }, i) => (
        <g key={from}>
          {i > 0 && <path d={`M${weekX(from)} ${frame.bottom}v24`} stroke="var(--rule-strong)" />}
          <text
            x={weekX((from + to) / 2)}
            y={frame.bottom + 38}
            text-anchor="middle"
            class={monthAt(hour / HOURS_PER_WEEK) === i ? 'strong' : 'soft'}
          >
            {words().instruments.lane.months[i]}
          </text>
        </g>
      ))}
      <path d={`M${now} ${frame.top}V${frame.bottom}`} stroke="var(--ink)" stroke-width={1.5} />
      <path d={`M${now} ${frame.bottom + 2}l13 7v14h-26v-14Z`} fill="var(--ink)" />
      <text x={now} y={frame.bottom + 20} text-anchor="middle" class="strong" style={{ fill: 'var(--on-ink)' }}>
        {weekOf(hour)}
      </text>
    </g>
  )
}
