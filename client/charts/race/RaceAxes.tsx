import { DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import { words } from '../../text/words.ts'
import type { RacePlot } from './racePlot.ts'

/** What the numbers of a race are, over the picture. */
export const AxisTitles = ({ right, title }: { readonly right: number; readonly title?: string }) => (
  <>
    <text x={0} y={10} class="soft">
      {title ?? words().instruments.accuracyAxis}
    </text>
    <text x={right} y={10} text-anchor="end" class="soft">
      {words().instruments.illustrative}
    </text>
  </>
)

type DemandLineProps = {
  readonly plot: RacePlot
  /** Half of what lies between its two lines, and how thick each is, px. */
  readonly half?: number
  readonly width?: number
  readonly gap?: number
}

/** The PM's number as a double line. */
export const DemandLine = ({ plot: { frame, y }, half = 1.5, width = 1, gap = 7 }: DemandLineProps) => {
  const at = y(DEMANDED_ACCURACY)
  return (
    <>
      <path
        d={`M${frame.left} ${at - half}H${frame.right}M${frame.left} ${at + half}H${frame.right}`}
        stroke="var(--ink)"
        stroke-width={width}
      />
      <text x={frame.left - gap} y={at + 4} text-anchor="end" class="strong">
        {DEMANDED_ACCURACY}
      </text>
    </>
  )
}

type TargetLineProps = {
  readonly plot: RacePlot
  readonly target: number
  readonly color: string
  readonly width?: number
}

/** The target agreed with the PM as a dashed line. */
export const TargetLine = ({ plot: { frame, y }, target, color, width = 1 }: TargetLineProps) => (
  <path d={`M${frame.left} ${y(target)}H${frame.right}`} stroke={color} stroke-width={width} stroke-dasharray="5 3" />
)

type WeekAxisProps = {
  readonly plot: RacePlot
  readonly weeks: readonly number[]
  /** From the axis down to its numbers, px. */
  readonly drop: number
  readonly marks?: boolean
  readonly label?: (week: number) => string | number
}

/** The calendar below a race, in weeks. */
export const WeekAxis = ({
  plot: { frame, weekX },
  weeks,
  drop,
  marks = false,
  label = (week) => week,
}: WeekAxisProps) => (
  <>
    <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
    {weeks.map((week) => (
      <g key={week}>
        {marks && <path d={`M${weekX(week)} ${frame.bottom}v4`} class="axis" />}
        <text x={weekX(week)} y={frame.bottom + drop} text-anchor="middle" class="soft">
          {label(week)}
        </text>
      </g>
    ))}
  </>
)

/** What the numbers of the calendar are, at its end. */
export const WeekAxisTitle = ({ plot: { frame }, drop }: Pick<WeekAxisProps, 'plot' | 'drop'>) => (
  <text x={frame.right + 14} y={frame.bottom + drop} class="soft">
    {words().instruments.week}
  </text>
)
