import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { RACE_LOW, RIVAL_NAME, WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Trial } from '../../shared/sim/match/matchState.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { accuracyText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { Mark, RivalMark } from '../ui/theme/marks.tsx'
import { At } from './At.tsx'
import { Chart } from './Chart.tsx'
import { Grid } from './Grid.tsx'
import { fieldCurve, fieldStart, plannedCurve, projected } from './planned.ts'
import { Ring } from './Ring.tsx'
import { lineAt, thinned } from './race/lineAt.ts'
import { PassMark } from './race/PassMark.tsx'
import { AxisTitles, WeekAxis, WeekAxisTitle } from './race/RaceAxes.tsx'
import { RaceFigure } from './race/RaceFigure.tsx'
import { Clip, RivalLabel, RivalLine } from './race/RaceLines.tsx'
import { accuracyTicks, projectedPath, racePlot } from './race/racePlot.ts'
import { passingWeek } from './race/raceWords.ts'
import { TestsLine } from './race/TestsLine.tsx'
import { spread } from './spread.ts'

type CompoundAccuracyPlotProps = {
  readonly track: Track
  /** Every trial so far; the latest ones are drawn. */
  readonly trials: readonly Trial[]
  /** The plan that is being set: where it starts is all that is shown of it. Null while a result is shown. */
  readonly plan: Plan | null
  readonly reading: string
  /** What stands over the plot in the place of the reading. */
  readonly head?: ComponentChildren
  readonly height: number
}

const HIGH = 96
const LABELS = 104
/** Height of a line of text, px: the label of the start keeps off the rival's line. */
const LINE = 9
/** Trials whose lines are drawn. */
const DRAWN_TRIALS = 3

/** Maximum points per line; more would not be visible at a width of a few hundred px. */
const DRAWN = 64

/** Field accuracy over the 26 weeks: the rival, the latest trials, and where the plan being set starts. */
export const CompoundAccuracyPlot = ({ track, trials, plan, reading, head, height }: CompoundAccuracyPlotProps) => {
  const clip = useId()
  const shown = trials.slice(-DRAWN_TRIALS)
  const last = shown.at(-1)
  const number = (trial: Trial): number => trials.indexOf(trial) + 1
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const start = plan && fieldStart(track, plan)
  const rivalStart = fieldStart(track, HEAVY_PLAN)
  const starts = [...shown.map((trial) => fieldStart(track, trial.plan)), start ?? RACE_LOW]
  const low = Math.min(RACE_LOW, Math.floor(Math.min(...starts) - 0.5))
  const high = Math.max(
    HIGH,
    ...shown.map(({ fieldAccuracy }) => Math.ceil(fieldAccuracy)),
    Math.ceil(plan ? 0 : (last?.accuracy ?? 0)),
  )
  const text = words().instruments
  const week = plan === null && last ? passingWeek(track, last.plan) : null
  const columns = [
    ...[...shown].reverse().map((trial) => ({
      name: text.trial(number(trial)),
      at: (at: number) => lineAt(fieldCurve(track, trial.plan), at),
    })),
    { name: RIVAL_NAME, at: (at: number) => lineAt(fieldCurve(track, HEAVY_PLAN), at) },
  ]
  return (
    <RaceFigure
      reading={head ?? reading}
      caption={text.projection.caption}
      columns={columns}
      plotAt={(width) => racePlot({ left: 24, right: width - LABELS, top: 22, bottom: height - 22 }, low, high)}
    >
      {(plot, width) => {
        const { frame, weekX, y } = plot
        const [lastY = 0, rivalY = 0] = spread(
          [
            { at: y(last?.fieldAccuracy ?? low), size: plan ? 34 : 48 },
            { at: y(rivalEnd), size: plan ? 18 : 32 },
          ],
          frame.top - 8,
          frame.bottom + 8,
        )
        const drawn = (of: Plan) => projectedPath(thinned(fieldCurve(track, of), DRAWN), plot)
        const startAt = start === null ? null : y(start)
        return (
          <Chart width={width} height={height} label={reading}>
            <Clip id={clip} {...frame} top={frame.top - 6} right={frame.right + 8} />
            <Redraw on={[track, width, height, low, high, trials, plan === null]}>
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
                  <g clip-path={`url(#${clip})`} fill="none" stroke-linejoin="round">
                    {shown.map((trial) => (
                      <path
                        key={`${number(trial)}${plan === null}`}
                        d={drawn(trial.plan)}
                        class={plan === null && trial === last ? 'line-draws' : ''}
                        pathLength={1}
                        stroke={trial !== last ? 'var(--past)' : plan ? 'var(--ink-2)' : 'var(--team)'}
                        stroke-width={trial !== last ? 1.5 : plan ? 2.6 : 3.2}
                      />
                    ))}
                    <RivalLine d={drawn(HEAVY_PLAN)} />
                    {plan === null && last && (
                      <g class="comes-after">
                        <TestsLine
                          plot={plot}
                          d={projectedPath(thinned(plannedCurve(track, last.plan), DRAWN), plot)}
                          tests={last.accuracy}
                          field={last.fieldAccuracy}
                        />
                      </g>
                    )}
                  </g>
                  {week !== null && (
                    <g class="comes-after">
                      <PassMark
                        plot={plot}
                        week={week}
                        y={y(lineAt(fieldCurve(track, HEAVY_PLAN), week))}
                        textY={frame.bottom - 8}
                      />
                    </g>
                  )}
                  <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
                  <At x={frame.right + 12} y={rivalY}>
                    <RivalLabel y={plan ? 4 : -2} accuracy={plan ? null : rivalEnd} pitch={15} />
                  </At>
                  {last && (
                    <g class={plan ? '' : 'comes-after'} key={`${number(last)}${plan === null}`}>
                      {plan ? (
                        <circle cx={frame.right} cy={y(last.fieldAccuracy)} r={4.5} fill="var(--ink-2)" />
                      ) : (
                        <Mark track={track.id} x={frame.right} y={y(last.fieldAccuracy)} radius={5} />
                      )}
                      <At x={frame.right + 12} y={lastY}>
                        <text y={plan ? -2 : -9}>{text.trial(number(last))}</text>
                        <text
                          y={plan ? 13 : 7}
                          class={plan ? 'strong' : 'big'}
                          style={plan ? {} : { fill: 'var(--team-deep)' }}
                        >
                          {accuracyText(last.fieldAccuracy)}
                        </text>
                        {!plan && (
                          <text y={21} class="soft">
                            {text.tests(last.accuracy)}
                          </text>
                        )}
                      </At>
                    </g>
                  )}
                </>
              )}
            </Redraw>
            {startAt !== null && (
              <At x={weekX(0)} y={startAt}>
                <Ring x={0} y={0} radius={5.5} color="var(--team)" width={3} />
                <text
                  x={12}
                  y={Math.abs(startAt - y(rivalStart)) < LINE ? 16 : 4}
                  class="strong halo"
                  style={{ fill: 'var(--team-deep)' }}
                >
                  {text.startsHere(trials.length + 1)}
                </text>
              </At>
            )}
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
