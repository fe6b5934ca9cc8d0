import { useId } from 'preact/hooks'
import { DEMANDED_ACCURACY, HOURS_PER_WEEK, RACE_LOW, RIVAL_NAME, WEEKS } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { RaceResult } from '../../../shared/sim/match/matchState.ts'
import type { RivalRun, RunLine } from '../../../shared/views/trackTruth.ts'
import { Grid } from '../../charts/Grid.tsx'
import { Ring } from '../../charts/Ring.tsx'
import { DemandLine, TargetLine, WeekAxis, WeekAxisTitle } from '../../charts/race/RaceAxes.tsx'
import { Clip, RivalLine } from '../../charts/race/RaceLines.tsx'
import { accuracyAt, linePoints } from '../../charts/race/raceLine.ts'
import { accuracyTicks, racePath, racePlot } from '../../charts/race/racePlot.ts'
import { spread } from '../../charts/spread.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { PAPER_GAP, PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

type RunPlotProps = {
  readonly title: string
  readonly track: TrackId
  readonly run: RunLine
  readonly result: RaceResult
  readonly rival: RivalRun
  /** Agreed with the PM or imposed by the PM; null in the race. */
  readonly target: number | null
}

const HEIGHT = 142
const LINE_HEIGHT = 13

const PLOT = racePlot({ left: 26, right: PLOT_WIDTH - 86, top: 20, bottom: HEIGHT - 24 })
const { frame, x, y } = PLOT

/** A team's race over 26 weeks against the rival, with its stalls and where it passed. */
export const RunPlot = ({ title, track, run, result, rival, target }: RunPlotProps) => {
  const clip = useId()
  const text = words().print
  const rivalEnd = rival.result?.fieldAccuracy ?? RACE_LOW
  const passedWeek = run.passedHour === null ? null : run.passedHour / HOURS_PER_WEEK
  const passed = { x: x(run.passedHour ?? 0), y: y(accuracyAt(run.line, run.passedHour ?? 0)) }
  const [ownY = 0, rivalY = 0, targetY = 0] = spread(
    [
      { at: y(result.fieldAccuracy), size: LINE_HEIGHT },
      { at: y(rivalEnd), size: 2 * LINE_HEIGHT },
      ...(target === null ? [] : [{ at: y(target), size: LINE_HEIGHT }]),
    ],
    frame.top,
    frame.bottom,
  )
  return (
    <PaperPlot title={title} reading={text.raceReading(result.fieldAccuracy, rivalEnd, passedWeek)} height={HEIGHT}>
      <Clip id={clip} {...frame} />
      <text x={0} y={10} class="soft">
        {text.accuracyAxis}
      </text>
      <Grid ticks={accuracyTicks(RACE_LOW, 98)} y={y} left={frame.left} right={frame.right} gap={PAPER_GAP} />
      <DemandLine plot={PLOT} gap={PAPER_GAP} />
      <text x={frame.right - 4} y={y(DEMANDED_ACCURACY) - 4} text-anchor="end" class="small soft">
        {text.nobody}
      </text>
      {target !== null && (
        <>
          <TargetLine plot={PLOT} target={target} color="var(--ink)" />
          <text x={frame.right + 12} y={targetY + 4}>
            {text.target(target)}
          </text>
        </>
      )}
      <g clip-path={`url(#${clip})`} fill="none">
        <RivalLine d={racePath(linePoints(rival.line, []), PLOT)} width={1.8} />
        <path
          d={racePath(linePoints(run.line, []), PLOT)}
          stroke={`var(--${track}-deep)`}
          stroke-width={2.4}
          stroke-linejoin="round"
        />
        {run.stalls.map(({ hour }) => (
          <Ring key={hour} x={x(hour)} y={y(accuracyAt(run.line, hour))} radius={2.6} width={1.2} />
        ))}
      </g>
      {passedWeek !== null && (
        <>
          <path d={`M${passed.x} ${passed.y}V${frame.bottom - 18}`} stroke="var(--ink)" stroke-width={1.2} />
          <Ring {...passed} radius={4.5} />
          <text
            x={passed.x + (passedWeek > 13 ? -4 : 4)}
            y={frame.bottom - 7}
            text-anchor={passedWeek > 13 ? 'end' : 'start'}
            class="strong halo"
          >
            {text.passed(passedWeek)}
          </text>
        </>
      )}
      <path d={`M${frame.right} ${frame.bottom}V${frame.top}`} class="axis" />
      <WeekAxis plot={PLOT} weeks={[0, 4, 8, 12, 16, 20, WEEKS]} drop={15} />
      <WeekAxisTitle plot={PLOT} drop={15} />
      <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
      <Mark track={track} x={frame.right} y={y(result.fieldAccuracy)} radius={5.5} />
      <text x={frame.right + 12} y={ownY + 4} class="strong" style={{ fill: `var(--${track}-deep)` }}>
        {accuracyText(result.fieldAccuracy)}
      </text>
      <text x={frame.right + 12} y={rivalY - 2} style={{ fill: 'var(--loss)' }}>
        {accuracyText(rivalEnd)}
      </text>
      <text x={frame.right + 12} y={rivalY + 11} class="small" style={{ fill: 'var(--loss)' }}>
        {RIVAL_NAME}
      </text>
    </PaperPlot>
  )
}
