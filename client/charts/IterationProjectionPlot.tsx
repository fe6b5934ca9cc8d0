import type { ComponentChildren } from 'preact'
import { DEMANDED_ACCURACY, RIVAL_NAME } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import type { LinePoint } from '../../shared/sim/projectionLine.ts'
import { accuracyText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { Mark, RivalMark } from '../ui/theme/marks.tsx'
import { At } from './At.tsx'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Grid } from './Grid.tsx'
import { PredictedBand, PredictedRangeLabel, type Range } from './PredictedRange.tsx'
import { fieldCurve, fieldStart, plannedCurve, projected } from './planned.ts'
import { Ring } from './Ring.tsx'
import { lineAt, thinned } from './race/lineAt.ts'
import { PassMark } from './race/PassMark.tsx'
import { AxisTitles, DemandLine, WeekAxis } from './race/RaceAxes.tsx'
import { RaceFigure } from './race/RaceFigure.tsx'
import { RivalLabel, RivalLine } from './race/RaceLines.tsx'
import { accuracyTicks, projectedPath, RACE_WEEK_TICKS, racePlot } from './race/racePlot.ts'
import { passingWeek } from './race/raceWords.ts'
import { TestsLine } from './race/TestsLine.tsx'
import { spread } from './spread.ts'

type IterationProjectionPlotProps = {
  readonly track: Track
  /** The plan under the levers, of which only where it starts and its ceiling are drawn. */
  readonly plan: Plan
  /** What the team has run so far: the latest run is drawn whole, and a few earlier ones behind it. */
  readonly runs: readonly Trial[]
  /** What a run is called; runs count from 1. */
  readonly runName: (run: number) => string
  /** Whether the line at 99% is the PM's by now. */
  readonly demanded?: boolean
  /** The range this student locked for the most accuracy. */
  readonly predicted?: Range | null
  readonly reading: string
  /** What stands over the plot in the place of the reading. */
  readonly head?: ComponentChildren
  readonly height: number
  /** While levers move on a phone: without the figures that the reading or a lever says. */
  readonly brief?: boolean
}

const LABELS = 100
/** More points than this do not show on a curve of a few hundred px. */
const DRAWN = 64
/** From one line of text to the next, px. */
const LINE = 14
/** Runs whose lines are drawn. */
const DRAWN_RUNS = 6
const HIGH = 100

/** Where the words of the PM's line stand, px: on its other side than the ceiling. */
export const demandLabelAt = (demand: number, ceiling: number): number => (ceiling < demand ? demand + 15 : demand - 6)

/** Runs against the rival as the field sees them, and where the plan under the levers starts and what its ceiling is. */
export const IterationProjectionPlot = (props: IterationProjectionPlotProps) => {
  const { track, plan, runs, runName, demanded = false, predicted, reading, head, height, brief = false } = props
  const { ceiling } = projected(track, plan)
  const start = fieldStart(track, plan)
  const shown = runs.slice(-DRAWN_RUNS)
  const last = shown.at(-1)
  const earlier = shown.slice(0, -1)
  const rival = fieldCurve(track, HEAVY_PLAN)
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const week = last ? passingWeek(track, last.plan) : null
  const lows = [92, start, ...shown.map((run) => fieldStart(track, run.plan))]
  const low = Math.max(84, Math.floor(Math.min(...lows, last?.fieldAccuracy ?? 92) - 0.2))
  const text = words().instruments
  return (
    <RaceFigure
      reading={head ?? reading}
      caption={text.projection.projected}
      columns={[
        ...shown
          .map((run, i) => ({
            name: runName(runs.length - shown.length + i + 1),
            at: (at: number) => lineAt(fieldCurve(track, run.plan), at),
          }))
          .reverse(),
        { name: RIVAL_NAME, at: (at: number) => lineAt(rival, at) },
      ]}
      plotAt={(width) => racePlot({ left: 24, right: width - LABELS, top: 24, bottom: height - 20 }, low, HIGH)}
    >
      {(plot, width) => {
        const { frame, y } = plot
        const [ceilingY = 0, rivalY = 0, ownY = 0] = spread(
          [
            { at: y(ceiling), size: 16 },
            { at: y(rivalEnd), size: 30 },
            ...(last ? [{ at: y(last.fieldAccuracy), size: 48 }] : []),
          ],
          frame.top - 6,
          // Below stands the deadline.
          frame.bottom,
        )
        const startY = y(start) + 4
        const below = week === null ? 0 : Math.min(frame.bottom - 6, y(lineAt(rival, week)) + 30)
        const passY = Math.abs(below - startY) < LINE ? startY + LINE : below
        const demandAt = demandLabelAt(y(DEMANDED_ACCURACY), y(ceiling))
        const labelX = frame.right + 18
        const ground = [track, width, height, low]
        const drawn = (line: readonly LinePoint[]) => projectedPath(thinned(line, DRAWN), plot)
        const lastPath = last ? drawn(fieldCurve(track, last.plan)) : ''
        return (
          <Chart width={width} height={height} label={reading}>
            <Redraw on={[...ground, predicted, demanded, demandAt]}>
              {() => (
                <>
                  <AxisTitles right={width} title={text.projection.fieldAxis} />
                  <Grid
                    ticks={accuracyTicks(low, 98, height < 200 && HIGH - low > 10 ? 4 : 2)}
                    y={y}
                    left={frame.left}
                    right={frame.right}
                  />
                  <WeekAxis
                    plot={plot}
                    weeks={[0, ...RACE_WEEK_TICKS]}
                    drop={16}
                    marks
                    label={(tick) => (tick === 0 ? text.weekZero : tick)}
                  />
                  <text x={frame.right + 10} y={frame.bottom + 16} class="strong">
                    {text.projection.deadline}
                  </text>
                  {predicted && <PredictedBand range={predicted} plot={plot} />}
                  <DemandLine plot={plot} width={1.2} />
                  {demanded && (
                    <text x={frame.left + 8} y={demandAt} class="strong halo">
                      {text.projection.pmWants}
                    </text>
                  )}
                </>
              )}
            </Redraw>
            {Math.abs(ceiling - DEMANDED_ACCURACY) > 0.25 && (
              <path
                d={`M${frame.left} ${y(ceiling)}H${frame.right}`}
                stroke="var(--ink-2)"
                stroke-dasharray="1.5 3.5"
                stroke-width={1.5}
              />
            )}
            <Redraw on={[...ground, runs]}>
              {() => (
                <g fill="none" stroke-linejoin="round">
                  {earlier.map((run, i) => (
                    <path key={i} d={drawn(fieldCurve(track, run.plan))} stroke="var(--past)" stroke-width={1.5} />
                  ))}
                  <RivalLine d={drawn(rival)} width={1.8} />
                  {last && (
                    <g key={runs.length}>
                      <path class="line-draws" d={lastPath} pathLength={1} stroke="var(--surface)" stroke-width={5.5} />
                      <path class="line-draws" d={lastPath} pathLength={1} stroke="var(--team)" stroke-width={2.8} />
                      <g class="comes-after">
                        <TestsLine
                          plot={plot}
                          d={drawn(plannedCurve(track, last.plan))}
                          tests={last.accuracy}
                          field={last.fieldAccuracy}
                        />
                      </g>
                    </g>
                  )}
                </g>
              )}
            </Redraw>
            <Redraw on={ground}>
              {() => (
                <BrickWall x={frame.right + 4} y={frame.top - 6} width={8} height={frame.bottom - frame.top + 10} />
              )}
            </Redraw>
            <Ring x={frame.left} y={y(start)} radius={5} />
            <text x={frame.left + 9} y={startY} class="soft halo">
              {text.projection.start(start)}
            </text>
            <Redraw on={[...ground, week, passY, predicted, brief, runs.length]}>
              {() => (
                <>
                  {week !== null && (
                    <g class="comes-after" key={runs.length}>
                      <PassMark plot={plot} week={week} y={y(lineAt(rival, week))} textY={passY} />
                    </g>
                  )}
                  <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
                  {predicted && !brief && (
                    <PredictedRangeLabel
                      range={predicted}
                      plot={plot}
                      taken={[
                        demandAt,
                        startY,
                        y(ceiling) + 5,
                        y(lineAt(rival, 2)) + 4,
                        ...(week === null ? [] : [passY]),
                      ]}
                    />
                  )}
                </>
              )}
            </Redraw>
            <At x={labelX} y={ceilingY}>
              <text y={4} class="soft">
                {brief ? text.ceiling : text.projection.ceiling(ceiling)}
              </text>
            </At>
            {last && (
              <g class="comes-after" key={runs.length}>
                <At x={frame.right} y={y(last.fieldAccuracy)}>
                  <Mark track={track.id} x={0} y={0} radius={6} />
                </At>
                <At x={labelX} y={ownY}>
                  <text y={-14} class="soft">
                    {runName(runs.length)}
                  </text>
                  {!brief && (
                    <>
                      <text y={5} class="big" style={{ fill: 'var(--team-deep)' }}>
                        {accuracyText(last.fieldAccuracy)}
                      </text>
                      <text y={19} class="soft">
                        {text.tests(last.accuracy)}
                      </text>
                    </>
                  )}
                </At>
              </g>
            )}
            <Redraw on={[...ground, rivalY, brief]}>
              {() => (
                <At x={labelX} y={rivalY}>
                  <RivalLabel y={-2} accuracy={brief ? null : rivalEnd} pitch={14} />
                </At>
              )}
            </Redraw>
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
