import { DEMANDED_ACCURACY, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { words } from '../../text/words.ts'
import type { Frame } from '../accuracyScale.ts'
import { BrickWall } from '../BrickWall.tsx'
import { monthAt, RACE_MONTHS } from './raceCalendar.ts'

/** Range of accuracies that a lane shows, and the one nobody reaches. */
export const LANE_LOW = 88
export const LANE_HIGH = 100
/** Minimum distance between two numbers on the axis, px. */
const LEAST_APART = 12

type Scale = (value: number) => number
type LaneBackdropProps = {
  readonly frame: Frame
  /** Scales by hour and by accuracy. */
  readonly x: Scale
  readonly y: Scale
  readonly width: number
  readonly hour: number
  /** 0 when there is none. */
  readonly target: number
}

/** Drawn behind the lines of a lane: the shaded past, the grid, the 99% line and the target. */
export const LaneBackdrop = ({ frame, x, y, width, hour, target }: LaneBackdropProps) => (
  <g>
    <text x={0} y={10} class="soft">
      {words().instruments.accuracyAxis}
    </text>
    <text x={width} y={10} text-anchor="end" class="soft">
      {words().instruments.illustrative}
    </text>
    <rect
      x={frame.left}
      y={frame.top}
      width={Math.max(0, x(hour) - frame.left)}
      height={frame.bottom - frame.top}
      fill="var(--panel)"
    />
    {[90, 92, 94, 96, 98].map((tick) => (
      <g key={tick}>
        <path d={`M${frame.left} ${y(tick)}H${frame.right}`} class="grid" />
        {y(tick) - y(DEMANDED_ACCURACY) > LEAST_APART && (
          <text x={frame.left - 7} y={y(tick) + 4} text-anchor="end" class="soft">
            {tick}
          </text>
        )}
      </g>
    ))}
    <path
      d={`M${frame.left} ${y(DEMANDED_ACCURACY) - 2}H${frame.right}M${frame.left} ${y(DEMANDED_ACCURACY) + 2}H${frame.right}`}
      stroke="var(--ink)"
      stroke-width={1.3}
    />
    <text x={frame.left - 7} y={y(DEMANDED_ACCURACY) + 4} text-anchor="end" class="strong">
      {DEMANDED_ACCURACY}
    </text>
    <text x={frame.right - 6} y={y(DEMANDED_ACCURACY) - 7} text-anchor="end" class="soft halo">
      {words().instruments.lane.nobody}
    </text>
    {target > 0 && (
      <g>
        <path
          d={`M${frame.left} ${y(target)}H${frame.right}`}
          stroke="var(--flame)"
          stroke-width={1.5}
          stroke-dasharray="5 3"
        />
        <text x={frame.left + 6} y={y(target) - 5} style={{ fill: 'var(--flame)' }} class="halo">
          {words().instruments.lane.target(target)}
        </text>
      </g>
    )}
  </g>
)

/** Drawn in front of them: the deadline, the months and the current week. */
export const LaneDeadline = ({ frame, x, hour }: Pick<LaneBackdropProps, 'frame' | 'x' | 'hour'>) => {
  const now = x(hour)
  const week = weekOf(hour)
  return (
    <g>
      <BrickWall x={frame.right} y={frame.top - 4} width={10} height={frame.bottom - frame.top + 12} />
      <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
      {RACE_MONTHS.map(({ from, to }, i) => (
        <g key={from}>
          {i > 0 && <path d={`M${x(from * HOURS_PER_WEEK)} ${frame.bottom}v24`} stroke="var(--rule-strong)" />}
          <text
            x={x(((from + to) / 2) * HOURS_PER_WEEK)}
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
        {week}
      </text>
    </g>
  )
}
