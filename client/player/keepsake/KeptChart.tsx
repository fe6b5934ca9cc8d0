import { RACE_LOW, RIVAL_NAME, WEEKS } from '../../../shared/content/constants.ts'
import { Grid } from '../../charts/Grid.tsx'
import { PredictedBand, type Range } from '../../charts/PredictedRange.tsx'
import { DemandLine, TargetLine, WeekAxis, WeekAxisTitle } from '../../charts/race/RaceAxes.tsx'
import { PredictedWeek, RivalLine } from '../../charts/race/RaceLines.tsx'
import type { LinePoint } from '../../charts/race/raceLine.ts'
import { accuracyTicks, RACE_WEEK_TICKS, racePath, racePlot } from '../../charts/race/racePlot.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** A team's line and the rival's over the same race. */
export type KeptRace = { readonly own: readonly LinePoint[]; readonly rival: readonly LinePoint[] }

type KeptChartProps = KeptRace & {
  /** Agreed with the PM; null when there was no target. */
  readonly target?: number | null
  /** The range that the student predicted, or null. */
  readonly range?: Range | null
  /** The week in which the student expected the lead to change, 1 to 26, or null. */
  readonly week?: number | null
}

const WIDTH = 440
const HEIGHT = 260
const GAP = 6
const LABEL_HEIGHT = 32

const PLOT = racePlot({ left: 34, right: 326, top: 16, bottom: 226 })
const { frame, y } = PLOT

/** A race over 26 weeks as the kept page shows it: no names but the rival's. */
export const KeptChart = ({ own, rival, target = null, range = null, week = null }: KeptChartProps) => {
  const text = words().play.keepsake
  const end = own.at(-1)?.accuracy ?? 0
  const rivalEnd = rival.at(-1)?.accuracy ?? 0
  const ownY = y(end)
  const rivalY = y(rivalEnd)
  const apart = Math.max(0, LABEL_HEIGHT - Math.abs(ownY - rivalY)) / 2
  const up = end >= rivalEnd ? -apart : apart
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text.chart(end, rivalEnd)}>
      <Grid ticks={accuracyTicks(RACE_LOW, 98)} y={y} left={frame.left} right={frame.right} gap={GAP} />
      <DemandLine plot={PLOT} gap={GAP} />
      {range && <PredictedBand range={range} plot={PLOT} />}
      <WeekAxis plot={PLOT} weeks={[0, ...RACE_WEEK_TICKS, WEEKS]} drop={18} />
      <WeekAxisTitle plot={PLOT} drop={18} />
      <RivalLine d={racePath(rival, PLOT)} />
      <path d={racePath(own, PLOT)} fill="none" stroke="var(--team)" stroke-width={3} stroke-linejoin="round" />
      {week !== null && <PredictedWeek plot={PLOT} week={week} from={16} textY={frame.bottom - 6} />}
      {target !== null && (
        <>
          <TargetLine plot={PLOT} target={target} color="var(--ink)" />
          <text x={frame.right - 6} y={y(target) - 5} text-anchor="end">
            {text.target(target)}
          </text>
        </>
      )}
      {range && (
        <text x={frame.left + 6} y={y(range.low) + 14}>
          {text.youSaidRange(range.low, range.high)}
        </text>
      )}
      <text x={frame.right + 10} y={ownY + up} class="big" style={{ fill: 'var(--team-deep)' }}>
        {text.you(end)}
      </text>
      <text x={frame.right + 10} y={ownY + up + 14}>
        {text.measure}
      </text>
      <g style={{ fill: 'var(--loss)' }}>
        <text x={frame.right + 10} y={rivalY - up} class="big">
          {RIVAL_NAME}
        </text>
        <text x={frame.right + 10} y={rivalY - up + 14}>
          {accuracyText(rivalEnd)}
        </text>
      </g>
    </svg>
  )
}
