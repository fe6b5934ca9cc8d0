import { useId } from 'preact/hooks'
import { RACE_LOW, WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { RivalMark } from '../ui/theme/marks.tsx'
import { Chart } from './Chart.tsx'
import { Grid } from './Grid.tsx'
import { plannedCurve, projected } from './planned.ts'
import { lineAt, thinned } from './race/lineAt.ts'
import { GapMark, PassMark, ProjectionEnds, projectionColumns } from './race/ProjectionParts.tsx'
import { AxisTitles, WeekAxis, WeekAxisTitle } from './race/RaceAxes.tsx'
import { RaceFigure } from './race/RaceFigure.tsx'
import { Clip, RivalLine } from './race/RaceLines.tsx'
import { accuracyTicks, projectedPath, racePlot } from './race/racePlot.ts'
import { passingWeek, projectionReading } from './race/raceWords.ts'
import { spread } from './spread.ts'

type CompoundAccuracyPlotProps = {
  readonly track: Track
  readonly plan: Plan
  /** Plans of the latest trials, drawn in gray. */
  readonly ghosts: readonly Plan[]
  readonly height: number
}

const HIGH = 96
const LABELS = 104

/** Maximum points per line; more would not be visible at a width of a few hundred px. */
const DRAWN = 64

/** Identifies a trial's line, so that only a new one fades in. */
const ghostKey = (plan: Plan): string => `${plan.shrinkDecades}:${plan.verification}:${plan.maxIterations}`

/** Accuracy over the 26 weeks: the plan being set, the latest trials, and the rival. */
export const CompoundAccuracyPlot = ({ track, plan, ghosts, height }: CompoundAccuracyPlotProps) => {
  const clip = useId()
  const own = plannedCurve(track, plan)
  const rival = plannedCurve(track, HEAVY_PLAN)
  const { accuracy, fieldAccuracy } = projected(track, plan)
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const reading = projectionReading(track, plan)
  const low = Math.min(RACE_LOW, Math.floor(fieldAccuracy - 0.5))
  const high = Math.max(HIGH, Math.ceil(accuracy))
  const text = words().instruments
  return (
    <RaceFigure
      reading={reading}
      caption={text.projection.caption}
      columns={projectionColumns(own, rival)}
      plotAt={(width) => racePlot({ left: 24, right: width - LABELS, top: 22, bottom: height - 22 }, low, high)}
    >
      {(plot, width) => {
        const { frame, weekX, y } = plot
        const [ownY = 0, rivalY = 0] = spread(
          [
            { at: y(fieldAccuracy), size: 50 },
            { at: y(rivalEnd), size: 32 },
          ],
          frame.top - 8,
          frame.bottom + 8,
        )
        const ground = [track, width, height, low, high]
        const drawn = (of: Plan) => projectedPath(thinned(plannedCurve(track, of), DRAWN), plot)
        const ownPath = drawn(plan)
        return (
          <Chart width={width} height={height} label={text.projection.label(reading, fieldAccuracy)}>
            <Clip id={clip} {...frame} top={frame.top - 6} right={frame.right + 8} />
            <Redraw on={ground}>
              {() => (
                <>
                  <AxisTitles right={width} />
                  <Grid
                    ticks={accuracyTicks(low, high, high - low > 10 ? 4 : 2)}
                    y={y}
                    left={frame.left}
                    right={frame.right}
                  />
                  <WeekAxis plot={plot} weeks={[0, 5, 10, 15, 20, WEEKS]} drop={17} marks />
                  <WeekAxisTitle plot={plot} drop={17} />
                </>
              )}
            </Redraw>
            <g clip-path={`url(#${clip})`} fill="none" stroke-linejoin="round">
              <Redraw on={[...ground, ghosts]}>
                {() => (
                  <>
                    {ghosts.map((ghost) => (
                      <path
                        key={ghostKey(ghost)}
                        class="ghost"
                        d={drawn(ghost)}
                        stroke="var(--past)"
                        stroke-width={1.5}
                      />
                    ))}
                    <RivalLine d={drawn(HEAVY_PLAN)} />
                  </>
                )}
              </Redraw>
              <path d={ownPath} stroke="var(--surface)" stroke-width={6} />
              <path d={ownPath} stroke="var(--team)" stroke-width={3.2} />
            </g>
            <GapMark plot={plot} accuracy={accuracy} fieldAccuracy={fieldAccuracy} />
            <Redraw on={[...ground, week]}>
              {() =>
                week !== null && (
                  <g>
                    <path
                      d={`M${weekX(week)} ${y(lineAt(rival, week))}V${frame.bottom}`}
                      stroke="var(--ink)"
                      stroke-width={1.4}
                      stroke-dasharray="2 2.5"
                    />
                    <PassMark plot={plot} week={week} y={y(lineAt(rival, week))} textY={frame.bottom - 20} />
                  </g>
                )
              }
            </Redraw>
            <Redraw on={[...ground, ghosts]}>
              {() => (
                <>
                  {ghosts.length > 0 && (
                    <text x={frame.left + 8} y={frame.bottom - 5} class="soft halo">
                      {text.projection.ghosts(ghosts.length)}
                    </text>
                  )}
                  <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
                </>
              )}
            </Redraw>
            <ProjectionEnds
              plot={plot}
              track={track.id}
              radius={5}
              accuracy={accuracy}
              fieldAccuracy={fieldAccuracy}
              tests={text.inTests(accuracy)}
              rivalEnd={rivalEnd}
              labels={{ x: frame.right + 12, ownY, rivalY }}
              pitch={15}
              ground={ground}
            />
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
