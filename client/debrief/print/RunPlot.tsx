import { scaleLinear } from 'd3-scale'
import { useId } from 'preact/hooks'
import {
  CALENDAR_HOURS,
  DEMANDED_ACCURACY,
  HOURS_PER_WEEK,
  RIVAL_NAME,
  WEEKS,
} from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { LINE_SAMPLE_HOURS, type RaceResult } from '../../../shared/sim/match/matchState.ts'
import type { RivalRun, RunLine } from '../../../shared/views/trackTruth.ts'
import { spread } from '../../charts/spread.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { Grid, PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

type RunPlotProps = {
  readonly title: string
  readonly track: TrackId
  readonly run: RunLine
  readonly result: RaceResult
  readonly rival: RivalRun
  /** Agreed with the PM or imposed by the PM; null in the race. */
  readonly target: number | null
}

const HEIGHT = 190
const FRAME = { left: 26, right: PLOT_WIDTH - 86, top: 20, bottom: HEIGHT - 24 }
const LOW = 88
const HIGH = 100
const LINE_HEIGHT = 13

const x = scaleLinear([0, CALENDAR_HOURS], [FRAME.left, FRAME.right])
const y = scaleLinear([LOW, HIGH], [FRAME.bottom, FRAME.top])

const path = (line: readonly number[]): string =>
  `M${line.map((sample, i) => `${x(i * LINE_SAMPLE_HOURS).toFixed(1)} ${y(sample / 100).toFixed(1)}`).join('L')}`

/** A team's race over 26 weeks against the rival, with its stalls and where it passed. */
export const RunPlot = ({ title, track, run, result, rival, target }: RunPlotProps) => {
  const clip = useId()
  const text = words().print
  const accuracyAt = (hour: number) => (run.line[Math.round(hour / LINE_SAMPLE_HOURS)] ?? 0) / 100
  const rivalEnd = rival.result?.accuracy ?? LOW
  const passedWeek = run.passedHour === null ? null : run.passedHour / HOURS_PER_WEEK
  const [ownY = 0, rivalY = 0, targetY = 0] = spread(
    [
      { at: y(Math.max(LOW, result.accuracy)), size: LINE_HEIGHT },
      { at: y(Math.max(LOW, rivalEnd)), size: 2 * LINE_HEIGHT },
      ...(target === null ? [] : [{ at: y(target), size: LINE_HEIGHT }]),
    ],
    FRAME.top,
    FRAME.bottom,
  )
  return (
    <PaperPlot title={title} reading={text.raceReading(result.accuracy, rivalEnd, passedWeek)} height={HEIGHT}>
      <clipPath id={clip}>
        <rect x={FRAME.left} y={FRAME.top} width={FRAME.right - FRAME.left} height={FRAME.bottom - FRAME.top} />
      </clipPath>
      <text x={0} y={10} class="soft">
        {text.accuracyAxis}
      </text>
      <Grid
        left={FRAME.left}
        right={FRAME.right}
        ticks={[88, 90, 92, 94, 96, 98].map((tick) => ({ at: y(tick), text: `${tick}` }))}
      />
      <path
        d={`M${FRAME.left} ${y(DEMANDED_ACCURACY) - 1.5}H${FRAME.right}M${FRAME.left} ${y(DEMANDED_ACCURACY) + 1.5}H${FRAME.right}`}
        stroke="var(--ink)"
      />
      <text x={FRAME.left - 6} y={y(DEMANDED_ACCURACY) + 4} text-anchor="end" class="strong">
        {DEMANDED_ACCURACY}
      </text>
      <text x={FRAME.right - 4} y={y(DEMANDED_ACCURACY) - 4} text-anchor="end" class="small soft">
        {text.nobody}
      </text>
      {target !== null && (
        <>
          <path d={`M${FRAME.left} ${y(target)}H${FRAME.right}`} stroke="var(--ink)" stroke-dasharray="5 3" />
          <text x={FRAME.right + 12} y={targetY + 4}>
            {text.target(target)}
          </text>
        </>
      )}
      <g clip-path={`url(#${clip})`} fill="none">
        <path d={path(rival.line)} stroke="var(--rival)" stroke-width={1.8} stroke-dasharray="6 4" />
        <path d={path(run.line)} stroke={`var(--${track}-deep)`} stroke-width={2.4} stroke-linejoin="round" />
        {run.stalls.map(({ hour }) => (
          <circle
            key={hour}
            cx={x(hour)}
            cy={y(accuracyAt(hour))}
            r={2.6}
            fill="var(--surface)"
            stroke="var(--ink)"
            stroke-width={1.2}
          />
        ))}
      </g>
      {run.passedHour !== null && passedWeek !== null && (
        <>
          <path
            d={`M${x(run.passedHour)} ${y(accuracyAt(run.passedHour))}V${FRAME.bottom - 18}`}
            stroke="var(--ink)"
            stroke-width={1.2}
          />
          <circle
            cx={x(run.passedHour)}
            cy={y(accuracyAt(run.passedHour))}
            r={4.5}
            fill="var(--surface)"
            stroke="var(--ink)"
            stroke-width={2}
          />
          <text
            x={x(run.passedHour) + (passedWeek > 13 ? -4 : 4)}
            y={FRAME.bottom - 7}
            text-anchor={passedWeek > 13 ? 'end' : 'start'}
            class="strong halo"
          >
            {text.passed(passedWeek)}
          </text>
        </>
      )}
      <path d={`M${FRAME.left} ${FRAME.bottom}H${FRAME.right}V${FRAME.top}`} fill="none" class="axis" />
      {[0, 4, 8, 12, 16, 20, WEEKS].map((week) => (
        <text key={week} x={x(week * HOURS_PER_WEEK)} y={FRAME.bottom + 15} text-anchor="middle" class="soft">
          {week}
        </text>
      ))}
      <text x={FRAME.right + 14} y={FRAME.bottom + 15} class="soft">
        {text.week}
      </text>
      <RivalMark x={FRAME.right} y={y(Math.max(LOW, rivalEnd))} radius={5} />
      <Mark track={track} x={FRAME.right} y={y(Math.max(LOW, result.accuracy))} radius={5.5} />
      <text x={FRAME.right + 12} y={ownY + 4} class="strong" style={{ fill: `var(--${track}-deep)` }}>
        {accuracyText(result.accuracy)}
      </text>
      <text x={FRAME.right + 12} y={rivalY - 2} style={{ fill: 'var(--loss)' }}>
        {accuracyText(rivalEnd)}
      </text>
      <text x={FRAME.right + 12} y={rivalY + 11} class="small" style={{ fill: 'var(--loss)' }}>
        {RIVAL_NAME}
      </text>
    </PaperPlot>
  )
}
