import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import type { Frame, RacePlot } from './racePlot.ts'

/** Hides what refers to it outside of a box. */
export const Clip = ({ id, left, right, top, bottom }: Frame & { readonly id: string }) => (
  <defs>
    <clipPath id={id}>
      <rect x={left} y={top} width={Math.max(0, right - left)} height={bottom - top} />
    </clipPath>
  </defs>
)

/** The rival's line; nobody else's is dashed. */
export const RivalLine = ({ d, width = 2 }: { readonly d: string; readonly width?: number }) => (
  <path d={d} fill="none" stroke="var(--rival)" stroke-width={width} stroke-dasharray="6 4" />
)

type RivalLabelProps = {
  readonly x?: number
  readonly y?: number
  /** Null: only its name. */
  readonly accuracy: number | null
  /** From its name down to its accuracy, px. */
  readonly pitch: number
}

/** Whose the dashed line is and where it ends. */
export const RivalLabel = ({ x = 0, y = 0, accuracy, pitch }: RivalLabelProps) => (
  <>
    <text x={x} y={y} style={{ fill: 'var(--loss)' }}>
      {RIVAL_NAME}
    </text>
    {accuracy !== null && (
      <text x={x} y={y + pitch} class="strong" style={{ fill: 'var(--loss)' }}>
        {accuracyText(accuracy)}
      </text>
    )}
  </>
)

type PredictedWeekProps = {
  readonly plot: RacePlot
  readonly week: number
  /** Where its line begins below the frame's top, and where its words are, px. */
  readonly from: number
  readonly textY: number
}

/** From the week after this one on, the label of the predicted week is on the left of its line. */
export const LATE_WEEK = 16

/** The week in which the student expected the lead to change. */
export const PredictedWeek = ({ plot: { frame, weekX }, week, from, textY }: PredictedWeekProps) => {
  const x = weekX(week)
  const late = week > LATE_WEEK
  return (
    <g>
      <path d={`M${x} ${frame.top + from}V${frame.bottom}`} stroke="var(--ink-2)" stroke-dasharray="2 3" />
      <text x={x + (late ? -5 : 5)} y={textY} text-anchor={late ? 'end' : 'start'} class="soft halo">
        {words().instruments.youSaidWeek(week)}
      </text>
    </g>
  )
}
