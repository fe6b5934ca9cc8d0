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
import { perPlan } from './perPlan.ts'
import { plannedCurve, projected } from './planned.ts'
import { Ring } from './Ring.tsx'
import { lineAt, thinned } from './race/lineAt.ts'
import { PassMark } from './race/PassMark.tsx'
import { AxisTitles, DemandLine, WeekAxis } from './race/RaceAxes.tsx'
import { RaceFigure } from './race/RaceFigure.tsx'
import { RivalLabel, RivalLine } from './race/RaceLines.tsx'
import { accuracyTicks, projectedPath, RACE_WEEK_TICKS, racePlot } from './race/racePlot.ts'
import { passingWeek } from './race/raceWords.ts'
import { reviewReading } from './reviewWords.ts'
import { spread } from './spread.ts'

type IterationProjectionPlotProps = {
  readonly track: Track
  /** The plan under the levers, of which only where it starts and its ceiling are drawn. */
  readonly plan: Plan
  /** The dry runs of the team so far, of which the whole line is drawn. */
  readonly runs: readonly Trial[]
  /** The range this student locked for the most accuracy. */
  readonly predicted?: Range | null
  readonly height: number
}

const LABELS = 100
/** More points than this do not show on a curve of a few hundred px. */
const DRAWN = 64
const HIGH = 100

/** The projected line of a plan as users see it. */
const fieldCurve = perPlan((track, plan): readonly LinePoint[] => {
  const { accuracy, fieldAccuracy } = projected(track, plan)
  return thinned(plannedCurve(track, plan), DRAWN).map((point) => ({
    week: point.week,
    accuracy: point.accuracy - (accuracy - fieldAccuracy),
  }))
})

/** Where the words of the PM's line stand, px: on its other side than the ceiling. */
export const demandLabelAt = (demand: number, ceiling: number): number => (ceiling < demand ? demand + 15 : demand - 6)

/** Part 3: the dry runs against the rival and 99%, and where the plan under the levers starts and what its ceiling is. */
export const IterationProjectionPlot = ({ track, plan, runs, predicted, height }: IterationProjectionPlotProps) => {
  const { startAccuracy, accuracy, fieldAccuracy, ceiling } = projected(track, plan)
  // The Verification Gap is the same from the first week to the last.
  const start = startAccuracy - (accuracy - fieldAccuracy)
  const last = runs.at(-1)
  const earlier = runs.slice(0, -1)
  const rival = fieldCurve(track, HEAVY_PLAN)
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const week = last ? passingWeek(track, last.plan) : null
  const reading = reviewReading(track, runs)
  const lows = [92, start, ...runs.flatMap((run) => fieldCurve(track, run.plan)[0]?.accuracy ?? [])]
  const low = Math.max(84, Math.floor(Math.min(...lows, last?.fieldAccuracy ?? 92) - 0.2))
  const text = words().instruments
  return (
    <RaceFigure
      reading={reading}
      caption={text.projection.projected}
      columns={[
        ...runs
          .map((run, i) => ({
            name: text.projection.dryRun(i + 1),
            at: (at: number) => lineAt(fieldCurve(track, run.plan), at),
          }))
          .reverse(),
        { name: RIVAL_NAME, at: (at: number) => lineAt(rival, at) },
      ]}
      plotAt={(width) => racePlot({ left: 24, right: width - LABELS, top: 18, bottom: height - 20 }, low, HIGH)}
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
        const passY = week === null ? 0 : Math.min(frame.bottom - 6, y(lineAt(rival, week)) + 30)
        const demandAt = demandLabelAt(y(DEMANDED_ACCURACY), y(ceiling))
        const labelX = frame.right + 18
        const ground = [track, width, height, low]
        const lastPath = last ? projectedPath(fieldCurve(track, last.plan), plot) : ''
        return (
          <Chart width={width} height={height} label={reading}>
            <Redraw on={[...ground, predicted, demandAt]}>
              {() => (
                <>
                  <AxisTitles right={frame.right} title={text.projection.fieldAxis} />
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
                  <text x={frame.left + 8} y={demandAt} class="strong halo">
                    {text.projection.pmWants}
                  </text>
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
                    <path
                      key={i}
                      d={projectedPath(fieldCurve(track, run.plan), plot)}
                      stroke="var(--past)"
                      stroke-width={1.5}
                    />
                  ))}
                  <RivalLine d={projectedPath(rival, plot)} width={1.8} />
                  {last && (
                    <g key={runs.length}>
                      <path d={lastPath} stroke="var(--surface)" stroke-width={5.5} />
                      <path class="drawn-line" d={lastPath} pathLength={1} stroke="var(--team)" stroke-width={2.8} />
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
            <text x={frame.left + 9} y={y(start) + 4} class="soft halo">
              {text.projection.start(start)}
            </text>
            <Redraw on={[...ground, week, predicted]}>
              {() => (
                <>
                  {week !== null && <PassMark plot={plot} week={week} y={y(lineAt(rival, week))} textY={passY} />}
                  <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
                  {predicted && (
                    <PredictedRangeLabel
                      range={predicted}
                      plot={plot}
                      taken={[demandAt, y(ceiling) + 5, ...(week === null ? [] : [passY])]}
                    />
                  )}
                </>
              )}
            </Redraw>
            <At x={labelX} y={ceilingY}>
              <text y={4} class="soft">
                {text.projection.ceiling(ceiling)}
              </text>
            </At>
            {last && (
              <>
                <At x={frame.right} y={y(last.fieldAccuracy)}>
                  <Mark track={track.id} x={0} y={0} radius={6} />
                </At>
                <At x={labelX} y={ownY}>
                  <text y={-14} class="soft">
                    {text.projection.dryRun(runs.length)}
                  </text>
                  <text y={5} class="big" style={{ fill: 'var(--team-deep)' }}>
                    {accuracyText(last.fieldAccuracy)}
                  </text>
                  <text y={19} class="soft">
                    {text.tests(last.accuracy)}
                  </text>
                </At>
              </>
            )}
            <Redraw on={[...ground, rivalY]}>
              {() => (
                <At x={labelX} y={rivalY}>
                  <RivalLabel y={-2} accuracy={rivalEnd} pitch={14} />
                </At>
              )}
            </Redraw>
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
