import { useId } from 'preact/hooks'
import { RIVAL_NAME, WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { accuracyText, fixed } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { Mark, RivalMark } from '../ui/theme/marks.tsx'
import { At } from './At.tsx'
import { type Axes, accuracyAxes, accuracyTicks, type Frame, linePath } from './accuracyScale.ts'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'
import { plannedCurve, projected } from './planned.ts'
import { lineAt, thinned } from './race/lineAt.ts'
import { passLabel } from './race/passLabel.ts'
import { passingWeek, projectionReading } from './race/raceWords.ts'
import { spread } from './spread.ts'

type CompoundAccuracyPlotProps = {
  readonly track: Track
  readonly plan: Plan
  /** Plans of the latest trials, drawn in gray. */
  readonly ghosts: readonly Plan[]
  readonly height: number
}

const LOW = 88
const HIGH = 96
const LABELS = 104
const TABLE_WEEKS = Array.from({ length: WEEKS / 2 + 1 }, (_, i) => i * 2)

/** Maximum points per line; more would not be visible at a width of a few hundred px. */
const DRAWN = 64

/** Identifies a trial's line, so that only a new one fades in. */
const ghostKey = (plan: Plan): string => `${plan.shrinkDecades}:${plan.verification}:${plan.maxIterations}`

type GroundProps = { readonly frame: Frame; readonly axes: Axes; readonly low: number; readonly high: number }

/** Titles, grid and calendar. */
const Ground = ({ frame, axes: { x, y }, low, high }: GroundProps) => (
  <>
    <text x={0} y={10} class="soft">
      {words().instruments.accuracyAxis}
    </text>
    <text x={frame.right + LABELS} y={10} text-anchor="end" class="soft">
      {words().instruments.illustrative}
    </text>
    {accuracyTicks(low, high, high - low > 10 ? 4 : 2).map((tick) => (
      <g key={tick}>
        <path d={`M${frame.left} ${y(tick)}H${frame.right}`} class="grid" />
        <text x={frame.left - 7} y={y(tick) + 4} text-anchor="end" class="soft">
          {tick}
        </text>
      </g>
    ))}
    <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
    {[0, 5, 10, 15, 20, 26].map((tick) => (
      <g key={tick}>
        <path d={`M${x(tick)} ${frame.bottom}v4`} class="axis" />
        <text x={x(tick)} y={frame.bottom + 17} text-anchor="middle" class="soft">
          {tick}
        </text>
      </g>
    ))}
    <text x={frame.right + 14} y={frame.bottom + 17} class="soft">
      {words().instruments.week}
    </text>
  </>
)

/** Accuracy over the 26 weeks: the plan being set, the latest trials, and the rival. */
export const CompoundAccuracyPlot = ({ track, plan, ghosts, height }: CompoundAccuracyPlotProps) => {
  const clip = useId()
  const own = plannedCurve(track, plan)
  const rival = plannedCurve(track, HEAVY_PLAN)
  const { accuracy, fieldAccuracy } = projected(track, plan)
  const rivalEnd = projected(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const reading = projectionReading(track, plan)
  const low = Math.min(LOW, Math.floor(fieldAccuracy - 0.5))
  const high = Math.max(HIGH, Math.ceil(accuracy))
  const frameAt = (width: number): Frame => ({
    left: 24,
    right: width - LABELS,
    top: 22,
    bottom: height - 22,
  })
  return (
    <Figure
      reading={reading}
      spots={(width) => {
        const { x, y } = accuracyAxes(frameAt(width), low, high)
        return TABLE_WEEKS.map((at) => ({ x: x(at), y: y(lineAt(own, at)) }))
      }}
      table={{
        caption: words().instruments.projection.caption,
        head: [words().instruments.week, words().instruments.you, RIVAL_NAME],
        rows: () => TABLE_WEEKS.map((at) => [`${at}`, accuracyText(lineAt(own, at)), accuracyText(lineAt(rival, at))]),
      }}
    >
      {(width) => {
        const frame = frameAt(width)
        const axes = accuracyAxes(frame, low, high)
        const { x, y } = axes
        const [ownY = 0, rivalY = 0] = spread(
          [
            { at: y(fieldAccuracy), size: 50 },
            { at: y(rivalEnd), size: 32 },
          ],
          frame.top - 8,
          frame.bottom + 8,
        )
        const passed = passLabel(x(week ?? 0), frame)
        const endX = frame.right
        const ground = [track, width, height, low, high]
        const ownPath = linePath(thinned(own, DRAWN), axes)
        return (
          <Chart width={width} height={height} label={words().instruments.projection.label(reading, fieldAccuracy)}>
            <defs>
              <clipPath id={clip}>
                <rect
                  x={frame.left}
                  y={frame.top - 6}
                  width={frame.right - frame.left + 8}
                  height={frame.bottom - frame.top + 6}
                />
              </clipPath>
            </defs>
            <Redraw on={ground}>{() => <Ground frame={frame} axes={axes} low={low} high={high} />}</Redraw>
            <g clip-path={`url(#${clip})`} fill="none" stroke-linejoin="round">
              <Redraw on={[...ground, ghosts]}>
                {() => (
                  <>
                    {ghosts.map((ghost) => (
                      <path
                        key={ghostKey(ghost)}
                        class="ghost"
                        d={linePath(thinned(plannedCurve(track, ghost), DRAWN), axes)}
                        stroke="var(--past)"
                        stroke-width={1.5}
                      />
                    ))}
                    <path
                      d={linePath(thinned(rival, DRAWN), axes)}
                      stroke="var(--rival)"
                      stroke-width={2}
                      stroke-dasharray="6 4"
                    />
                  </>
                )}
              </Redraw>
              <path d={ownPath} stroke="var(--surface)" stroke-width={6} />
              <path d={ownPath} stroke="var(--team)" stroke-width={3.2} />
            </g>
            {accuracy - fieldAccuracy > 0.05 && (
              <path
                d={`M${endX} ${y(accuracy)}V${y(fieldAccuracy)}m-5 0h10`}
                stroke="var(--rival)"
                stroke-width={2}
                fill="none"
              />
            )}
            <Redraw on={[...ground, week]}>
              {() =>
                week !== null && (
                  <g>
                    <path
                      d={`M${x(week)} ${y(lineAt(rival, week))}V${frame.bottom}`}
                      stroke="var(--ink)"
                      stroke-width={1.4}
                      stroke-dasharray="2 2.5"
                    />
                    <circle
                      cx={x(week)}
                      cy={y(lineAt(rival, week))}
                      r={5}
                      fill="var(--surface)"
                      stroke="var(--ink)"
                      stroke-width={2}
                    />
                    <text x={passed.x} y={frame.bottom - 20} text-anchor={passed.anchor} class="strong halo">
                      {words().instruments.youPass(week)}
                    </text>
                  </g>
                )
              }
            </Redraw>
            <Redraw on={[...ground, ghosts]}>
              {() => (
                <>
                  {ghosts.length > 0 && (
                    <text x={frame.left + 8} y={frame.bottom - 5} class="soft halo">
                      {words().instruments.projection.ghosts(ghosts.length)}
                    </text>
                  )}
                  <RivalMark x={endX} y={y(rivalEnd)} radius={5} />
                </>
              )}
            </Redraw>
            <At x={endX} y={y(accuracy)}>
              <Mark track={track.id} x={0} y={0} radius={5} />
            </At>
            <At x={endX + 12} y={ownY}>
              <text y={-15} class="soft">
                {words().instruments.inTests(accuracy)}
              </text>
              <text y={4} class="big" style={{ fill: 'var(--team-deep)' }}>
                {accuracyText(fieldAccuracy)}
              </text>
              <text y={19} class="soft">
                {words().instruments.inField}
              </text>
            </At>
            <Redraw on={[...ground, rivalY]}>
              {() => (
                <At x={endX + 12} y={rivalY}>
                  <text y={-2} style={{ fill: 'var(--loss)' }}>
                    {RIVAL_NAME}
                  </text>
                  <text y={13} class="strong" style={{ fill: 'var(--loss)' }}>
                    {fixed(rivalEnd)} %
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
