import { useMemo } from 'preact/hooks'
import { WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { DEMANDED_ACCURACY } from '../../shared/sim/match/proofOptions.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { type LinePoint, projectionLine } from '../../shared/sim/projectionLine.ts'
import { lineAt, smoothLine } from '../present/lineAt.ts'
import { accuracyText, fixed } from '../present/numbers.ts'
import { passingWeek, RIVAL_NAME } from '../present/raceWords.ts'
import { reviewReading } from '../present/reviewWords.ts'
import { spread } from '../present/spread.ts'
import { Mark, RivalMark } from '../theme/marks.tsx'
import { accuracyAxes, accuracyTicks, linePath } from './accuracyScale.ts'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'
import { PredictedBand, PredictedRangeLabel, type Range } from './PredictedRange.tsx'
import { passLabel } from './passLabel.ts'

type IterationProjectionPlotProps = {
  readonly track: Track
  readonly plan: Plan
  /** The plan of the last offer, drawn in grey. */
  readonly offered: Plan | null
  /** The range this student locked for the most accuracy. */
  readonly predicted?: Range | null
  readonly height: number
}

const LABELS = 100
/** More teeth than this and the sawtooth is drawn as a curve, without its landings. */
const SAWTOOTH = 45
const TABLE_WEEKS = Array.from({ length: WEEKS / 2 + 1 }, (_, i) => i * 2)

const landings = (line: readonly LinePoint[]): readonly LinePoint[] =>
  line.filter((point, i) => i > 0 && line[i - 1]?.week === point.week)

/** Part 3: the plan's whole sawtooth against 99 %, its ceiling, the wall, and the rival. */
export const IterationProjectionPlot = ({ track, plan, offered, predicted, height }: IterationProjectionPlotProps) => {
  const { iterations, accuracy, fieldAccuracy, ceiling } = project(track, plan)
  const toothed = iterations <= SAWTOOTH
  const draw = (of: Plan) => (toothed ? projectionLine(track, of) : smoothLine(projectionLine(track, of)))
  const own = useMemo(() => draw(plan), [track, plan, toothed])
  const rival = useMemo(() => draw(HEAVY_PLAN), [track, toothed])
  const before = useMemo(() => (offered ? draw(offered) : null), [track, offered, toothed])
  const rivalEnd = project(track, HEAVY_PLAN).fieldAccuracy
  const week = passingWeek(track, plan)
  const reading = reviewReading(track, plan)
  const low = Math.max(84, Math.min(92, Math.floor(Math.min(own[0]?.accuracy ?? 92, fieldAccuracy) - 0.2)))
  const high = 100
  return (
    <Figure
      reading={reading}
      table={{
        caption: 'Projected accuracy by week',
        head: ['week', 'you', RIVAL_NAME],
        rows: TABLE_WEEKS.map((at) => [`${at}`, accuracyText(lineAt(own, at)), accuracyText(lineAt(rival, at))]),
      }}
    >
      {(width) => {
        const frame = { left: 24, right: width - LABELS, top: 18, bottom: height - 20 }
        const axes = accuracyAxes(frame, low, high)
        const { x, y } = axes
        const [ceilingY = 0, ownY = 0, rivalY = 0] = spread(
          [
            { at: y(ceiling), size: 16 },
            { at: y(fieldAccuracy), size: 48 },
            { at: y(rivalEnd), size: 30 },
          ],
          frame.top - 6,
          frame.bottom + 10,
        )
        const passed = passLabel(x(week ?? 0), frame)
        const passY = week === null ? 0 : Math.min(frame.bottom - 6, y(lineAt(rival, week)) + 30)
        const textX = frame.right + 18
        return (
          <Chart width={width} height={height} label={reading}>
            <text x={0} y={10} class="soft">
              accuracy, %
            </text>
            <text x={frame.right} y={10} text-anchor="end" class="soft">
              illustrative model
            </text>
            {accuracyTicks(low, 98, height < 200 && high - low > 10 ? 4 : 2).map((tick) => (
              <g key={tick}>
                <path d={`M${frame.left} ${y(tick)}H${frame.right}`} class="grid" />
                <text x={frame.left - 7} y={y(tick) + 4} text-anchor="end" class="soft">
                  {tick}
                </text>
              </g>
            ))}
            {predicted && <PredictedBand range={predicted} frame={frame} y={y} />}
            {Math.abs(ceiling - DEMANDED_ACCURACY) > 0.25 && (
              <path
                d={`M${frame.left} ${y(ceiling)}H${frame.right}`}
                stroke="var(--ink-2)"
                stroke-dasharray="1.5 3.5"
                stroke-width={1.5}
              />
            )}
            <path
              d={`M${frame.left} ${y(DEMANDED_ACCURACY) - 1.5}H${frame.right}M${frame.left} ${y(DEMANDED_ACCURACY) + 1.5}H${frame.right}`}
              stroke="var(--ink)"
              stroke-width={1.2}
            />
            <text x={frame.left - 7} y={y(DEMANDED_ACCURACY) + 4} text-anchor="end" class="strong">
              {DEMANDED_ACCURACY}
            </text>
            <text x={frame.left + 8} y={y(DEMANDED_ACCURACY) + 15} class="strong halo">
              the PM wants 99 %
            </text>
            <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
            {[0, 4, 8, 12, 16, 20, 24].map((tick) => (
              <g key={tick}>
                <path d={`M${x(tick)} ${frame.bottom}v4`} class="axis" />
                <text x={x(tick)} y={frame.bottom + 16} text-anchor="middle" class="soft">
                  {tick === 0 ? 'week 0' : tick}
                </text>
              </g>
            ))}
            <text x={frame.right + 10} y={frame.bottom + 16} class="strong">
              26, deadline
            </text>
            <g fill="none" stroke-linejoin="round">
              {before && <path d={linePath(before, axes)} stroke="var(--past)" stroke-width={1.5} />}
              <path d={linePath(rival, axes)} stroke="var(--rival)" stroke-width={1.8} stroke-dasharray="6 4" />
              <path d={linePath(own, axes)} stroke="var(--surface)" stroke-width={5.5} />
              <path d={linePath(own, axes)} stroke="var(--team)" stroke-width={2.8} />
            </g>
            {toothed &&
              landings(own).map(({ week: at, accuracy: after }) => (
                <Mark key={at} track={track.id} x={x(at)} y={y(after)} radius={height < 200 ? 3 : 4.5} />
              ))}
            <BrickWall x={frame.right + 4} y={frame.top - 6} width={8} height={frame.bottom - frame.top + 10} />
            {accuracy - fieldAccuracy > 0.05 && (
              <path
                d={`M${frame.right} ${y(accuracy)}V${y(fieldAccuracy)}m-5 0h10`}
                stroke="var(--rival)"
                stroke-width={2}
                fill="none"
              />
            )}
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
                  week {week}: you pass
                </text>
              </g>
            )}
            {predicted && (
              <PredictedRangeLabel
                range={predicted}
                frame={frame}
                y={y}
                taken={[y(DEMANDED_ACCURACY) + 15, ...(week === null ? [] : [passY])]}
              />
            )}
            <RivalMark x={frame.right} y={y(rivalEnd)} radius={5} />
            <Mark track={track.id} x={frame.right} y={y(accuracy)} radius={6} />
            <text x={textX} y={ceilingY + 4} class="soft">
              ceiling {fixed(ceiling)} %
            </text>
            <text x={textX} y={ownY - 14} class="soft">
              tests {accuracyText(accuracy)}
            </text>
            <text x={textX} y={ownY + 5} class="big" style={{ fill: 'var(--team-deep)' }}>
              {accuracyText(fieldAccuracy)}
            </text>
            <text x={textX} y={ownY + 19} class="soft">
              in the field
            </text>
            <text x={textX} y={rivalY - 2} style={{ fill: 'var(--loss)' }}>
              {RIVAL_NAME}
            </text>
            <text x={textX} y={rivalY + 12} class="strong" style={{ fill: 'var(--loss)' }}>
              {accuracyText(rivalEnd)}
            </text>
          </Chart>
        )
      }}
    </Figure>
  )
}
