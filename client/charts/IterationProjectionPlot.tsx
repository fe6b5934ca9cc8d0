import { DEMANDED_ACCURACY } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import type { LinePoint } from '../../shared/sim/projectionLine.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { Marks, RivalMark } from '../ui/theme/marks.tsx'
import { At } from './At.tsx'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Grid } from './Grid.tsx'
import { PredictedBand, PredictedRangeLabel, type Range } from './PredictedRange.tsx'
import { plannedCurve, plannedLine, projected } from './planned.ts'
import { lineAt, thinned } from './race/lineAt.ts'
import { GapMark, PassMark, ProjectionEnds, projectionColumns } from './race/ProjectionParts.tsx'
import { AxisTitles, DemandLine, WeekAxis } from './race/RaceAxes.tsx'
import { RaceFigure } from './race/RaceFigure.tsx'
import { RivalLine } from './race/RaceLines.tsx'
import { accuracyTicks, projectedPath, racePlot } from './race/racePlot.ts'
import { passingWeek } from './race/raceWords.ts'
import { reviewReading } from './reviewWords.ts'
import { spread } from './spread.ts'

type IterationProjectionPlotProps = {
  readonly track: Track
  readonly plan: Plan
  /** The plan of the last offer, drawn in gray. */
  readonly offered: Plan | null
  /** The student's predicted range for the maximum accuracy. */
  readonly predicted?: Range | null
  readonly height: number
}

const LABELS = 100
/** With more teeth than this, the sawtooth is drawn as a curve without its landings. */
const SAWTOOTH = 45
/** Maximum points per curve; more would not be visible at a width of a few hundred px. */
const DRAWN = 64
const HIGH = 100

const landings = (line: readonly LinePoint[]): readonly LinePoint[] =>
  line.filter((point, i) => i > 0 && line[i - 1]?.week === point.week)

/** Where the label of the 99% line goes, px: on the side away from the ceiling. */
export const demandLabelAt = (demand: number, ceiling: number): number => (ceiling < demand ? demand + 15 : demand - 6)

/** Part 3: the plan's whole sawtooth with the 99% line, its ceiling, the deadline, and the rival. */
export const IterationProjectionPlot = ({ track, plan, offered, predicted, height }: IterationProjectionPlotProps) => {
  const { iterations, accuracy, fieldAccuracy, ceiling } = projected(track, plan)
  const toothed = iterations <= SAWTOOTH
  const lineOf = toothed ? plannedLine : plannedCurve
  const own = lineOf(track, plan)
  const rival = lineOf(track, HEAVY_PLAN)
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const reading = reviewReading(track, plan)
  const low = Math.max(84, Math.min(92, Math.floor(Math.min(own[0]?.accuracy ?? 92, fieldAccuracy) - 0.2)))
  const text = words().instruments
  return (
    <RaceFigure
      reading={reading}
      caption={text.projection.projected}
      columns={projectionColumns(own, rival)}
      plotAt={(width) => racePlot({ left: 24, right: width - LABELS, top: 18, bottom: height - 20 }, low, HIGH)}
    >
      {(plot, width) => {
        const { frame, weekX, y } = plot
        const [ceilingY = 0, ownY = 0, rivalY = 0] = spread(
          [
            { at: y(ceiling), size: 16 },
            { at: y(fieldAccuracy), size: 48 },
            { at: y(rivalEnd), size: 30 },
          ],
          frame.top - 6,
          // The deadline is drawn below.
          frame.bottom,
        )
        const passY = week === null ? 0 : Math.min(frame.bottom - 6, y(lineAt(rival, week)) + 30)
        const demandAt = demandLabelAt(y(DEMANDED_ACCURACY), y(ceiling))
        const labelX = frame.right + 18
        const ground = [track, width, height, low]
        const drawn = (line: readonly LinePoint[]) => projectedPath(toothed ? line : thinned(line, DRAWN), plot)
        const ownPath = drawn(own)
        return (
          <Chart width={width} height={height} label={reading}>
            <Redraw on={[...ground, predicted, demandAt]}>
              {() => (
                <>
                  <AxisTitles right={frame.right} />
                  <Grid
                    ticks={accuracyTicks(low, 98, height < 200 && HIGH - low > 10 ? 4 : 2)}
                    y={y}
                    left={frame.left}
                    right={frame.right}
                  />
                  <WeekAxis
                    plot={plot}
                    weeks={[0, 4, 8, 12, 16, 20, 24]}
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
            <g fill="none" stroke-linejoin="round">
              <Redraw on={[...ground, toothed, offered]}>
                {() => (
                  <>
                    {offered && <path d={drawn(lineOf(track, offered))} stroke="var(--past)" stroke-width={1.5} />}
                    <RivalLine d={drawn(rival)} width={1.8} />
                  </>
                )}
              </Redraw>
              <path d={ownPath} stroke="var(--surface)" stroke-width={5.5} />
              <path d={ownPath} stroke="var(--team)" stroke-width={2.8} />
            </g>
            {toothed && (
              <Marks
                track={track.id}
                at={landings(own).map((landed) => ({ x: weekX(landed.week), y: y(landed.accuracy) }))}
                radius={height < 200 ? 3 : 4.5}
              />
            )}
            <Redraw on={ground}>
              {() => (
                <BrickWall x={frame.right + 4} y={frame.top - 6} width={8} height={frame.bottom - frame.top + 10} />
              )}
            </Redraw>
            <GapMark plot={plot} accuracy={accuracy} fieldAccuracy={fieldAccuracy} />
            <Redraw on={[...ground, toothed, week, predicted]}>
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
            <ProjectionEnds
              plot={plot}
              track={track.id}
              radius={6}
              accuracy={accuracy}
              fieldAccuracy={fieldAccuracy}
              tests={text.tests(accuracy)}
              rivalEnd={rivalEnd}
              labels={{ x: labelX, ownY, rivalY }}
              pitch={14}
              ground={ground}
            />
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
