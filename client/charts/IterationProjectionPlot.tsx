import { DEMANDED_ACCURACY, RIVAL_NAME, WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import type { LinePoint } from '../../shared/sim/projectionLine.ts'
import { accuracyText } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { Mark, Marks, RivalMark } from '../ui/theme/marks.tsx'
import { At } from './At.tsx'
import { type Axes, accuracyAxes, accuracyTicks, type Frame, linePath } from './accuracyScale.ts'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'
import { PredictedBand, PredictedRangeLabel, type Range } from './PredictedRange.tsx'
import { plannedCurve, plannedLine, projected } from './planned.ts'
import { lineAt, thinned } from './race/lineAt.ts'
import { passLabel } from './race/passLabel.ts'
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
const TABLE_WEEKS = Array.from({ length: WEEKS / 2 + 1 }, (_, i) => i * 2)

const landings = (line: readonly LinePoint[]): readonly LinePoint[] =>
  line.filter((point, i) => i > 0 && line[i - 1]?.week === point.week)

type GroundProps = { readonly frame: Frame; readonly axes: Axes; readonly low: number; readonly step: number }

/** Titles, grid and calendar. */
const Ground = ({ frame, axes: { x, y }, low, step }: GroundProps) => (
  <>
    <text x={0} y={10} class="soft">
      {words().instruments.accuracyAxis}
    </text>
    <text x={frame.right} y={10} text-anchor="end" class="soft">
      {words().instruments.illustrative}
    </text>
    {accuracyTicks(low, 98, step).map((tick) => (
      <g key={tick}>
        <path d={`M${frame.left} ${y(tick)}H${frame.right}`} class="grid" />
        <text x={frame.left - 7} y={y(tick) + 4} text-anchor="end" class="soft">
          {tick}
        </text>
      </g>
    ))}
    <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
    {[0, 4, 8, 12, 16, 20, 24].map((tick) => (
      <g key={tick}>
        <path d={`M${x(tick)} ${frame.bottom}v4`} class="axis" />
        <text x={x(tick)} y={frame.bottom + 16} text-anchor="middle" class="soft">
          {tick === 0 ? words().instruments.weekZero : tick}
        </text>
      </g>
    ))}
    <text x={frame.right + 10} y={frame.bottom + 16} class="strong">
      {words().instruments.projection.deadline}
    </text>
  </>
)

/** Where the label of the 99% line goes, px: on the side away from the ceiling. */
export const demandLabelAt = (demand: number, ceiling: number): number => (ceiling < demand ? demand + 15 : demand - 6)

type DemandProps = { readonly frame: Frame; readonly at: number; readonly ceiling: number }

/** The 99% line, which no plan reaches. */
const Demand = ({ frame, at, ceiling }: DemandProps) => (
  <>
    <path
      d={`M${frame.left} ${at - 1.5}H${frame.right}M${frame.left} ${at + 1.5}H${frame.right}`}
      stroke="var(--ink)"
      stroke-width={1.2}
    />
    <text x={frame.left - 7} y={at + 4} text-anchor="end" class="strong">
      {DEMANDED_ACCURACY}
    </text>
    <text x={frame.left + 8} y={demandLabelAt(at, ceiling)} class="strong halo">
      {words().instruments.projection.pmWants}
    </text>
  </>
)

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
  const high = 100
  const frameAt = (width: number): Frame => ({
    left: 24,
    right: width - LABELS,
    top: 18,
    bottom: height - 20,
  })
  return (
    <Figure
      reading={reading}
      spots={(width) => {
        const { x, y } = accuracyAxes(frameAt(width), low, high)
        return TABLE_WEEKS.map((at) => ({ x: x(at), y: y(lineAt(own, at)) }))
      }}
      table={{
        caption: words().instruments.projection.projected,
        head: [words().instruments.week, words().instruments.you, RIVAL_NAME],
        rows: () => TABLE_WEEKS.map((at) => [`${at}`, accuracyText(lineAt(own, at)), accuracyText(lineAt(rival, at))]),
      }}
    >
      {(width) => {
        const frame = frameAt(width)
        const axes = accuracyAxes(frame, low, high)
        const { x, y } = axes
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
        const passed = passLabel(x(week ?? 0), frame)
        const passY = week === null ? 0 : Math.min(frame.bottom - 6, y(lineAt(rival, week)) + 30)
        const demandAt = demandLabelAt(y(DEMANDED_ACCURACY), y(ceiling))
        const textX = frame.right + 18
        const ground = [track, width, height, low]
        const drawn = (line: readonly LinePoint[]) => linePath(toothed ? line : thinned(line, DRAWN), axes)
        const ownPath = drawn(own)
        return (
          <Chart width={width} height={height} label={reading}>
            <Redraw on={[...ground, predicted, demandAt]}>
              {() => (
                <>
                  <Ground frame={frame} axes={axes} low={low} step={height < 200 && high - low > 10 ? 4 : 2} />
                  {predicted && <PredictedBand range={predicted} frame={frame} y={y} />}
                  <Demand frame={frame} at={y(DEMANDED_ACCURACY)} ceiling={y(ceiling)} />
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
                    <path d={drawn(rival)} stroke="var(--rival)" stroke-width={1.8} stroke-dasharray="6 4" />
                  </>
                )}
              </Redraw>
              <path d={ownPath} stroke="var(--surface)" stroke-width={5.5} />
              <path d={ownPath} stroke="var(--team)" stroke-width={2.8} />
            </g>
            {toothed && (
              <Marks
                track={track.id}
                at={landings(own).map((landed) => ({ x: x(landed.week), y: y(landed.accuracy) }))}
                radius={height < 200 ? 3 : 4.5}
              />
            )}
            <Redraw on={ground}>
              {() => (
                <BrickWall x={frame.right + 4} y={frame.top - 6} width={8} height={frame.bottom - frame.top + 10} />
              )}
            </Redraw>
            {accuracy - fieldAccuracy > 0.05 && (
              <path
                d={`M${frame.right} ${y(accuracy)}V${y(fieldAccuracy)}m-5 0h10`}
                stroke="var(--rival)"
                stroke-width={2}
                fill="none"
              />
            )}
            <Redraw on={[...ground, toothed, week, predicted]}>
              {() => (
                <>
                  {week !== null && (
                    <g>
                      <circle
                        cx={x(week)}
                        cy={y(lineAt(rival, week))}
                        r={5}
                        fill="var(--surface)"
                        stroke="var(--ink)"
                        stroke-width={2}
                      />
                      <text x={passed.x} y={passY} text-anchor={passed.anchor} class="strong halo">
                        {words().instruments.youPass(week)}
                      </text>
                    </g>
                  )}
                  <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
                  {predicted && (
                    <PredictedRangeLabel
                      range={predicted}
                      frame={frame}
                      y={y}
                      taken={[demandAt, y(ceiling) + 5, ...(week === null ? [] : [passY])]}
                    />
                  )}
                </>
              )}
            </Redraw>
            <At x={frame.right} y={y(accuracy)}>
              <Mark track={track.id} x={0} y={0} radius={6} />
            </At>
            <At x={textX} y={ceilingY}>
              <text y={4} class="soft">
                {words().instruments.projection.ceiling(ceiling)}
              </text>
            </At>
            <At x={textX} y={ownY}>
              <text y={-14} class="soft">
                {words().instruments.tests(accuracy)}
              </text>
              <text y={5} class="big" style={{ fill: 'var(--team-deep)' }}>
                {accuracyText(fieldAccuracy)}
              </text>
              <text y={19} class="soft">
                {words().instruments.inField}
              </text>
            </At>
            <Redraw on={[...ground, rivalY]}>
              {() => (
                <At x={textX} y={rivalY}>
                  <text y={-2} style={{ fill: 'var(--loss)' }}>
                    {RIVAL_NAME}
                  </text>
                  <text y={12} class="strong" style={{ fill: 'var(--loss)' }}>
                    {accuracyText(rivalEnd)}
                  </text>
                </At>
              )}
            </Redraw>
          </Chart>
        )
      }}
    </Figure>
  )
}
