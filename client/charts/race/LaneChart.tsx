import { scaleLinear } from 'd3-scale'
import { useId } from 'preact/hooks'
import { CALENDAR_HOURS, HOURS_PER_WEEK, RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { earlierAccuracyAt } from '../../../shared/sim/match/earlierLanes.ts'
import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'
import type { PublicStall } from '../../../shared/views/publicMatch.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import type { EarlierLaneSnapshot } from '../../net/matchSnapshot.ts'
import { accuracyText, spanText } from '../../text/numbers.ts'
import { stallText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { textureFill } from '../../ui/theme/textures.tsx'
import type { Frame } from '../accuracyScale.ts'
import { linePathOf } from '../accuracyScale.ts'
import { Chart } from '../Chart.tsx'
import { Figure } from '../Figure.tsx'
import { PredictedBand, PredictedRangeLabel, type Range } from '../PredictedRange.tsx'
import { EarlierLegend, EarlierLines } from './EarlierLines.tsx'
import { Knot } from './Knot.tsx'
import { LANE_HIGH, LANE_LOW, LaneBackdrop, LaneDeadline } from './LaneBackdrop.tsx'
import { LaneHeads } from './LaneHeads.tsx'
import { linePoints } from './raceLine.ts'

type Runner = { readonly line: readonly number[]; readonly landed: readonly number[]; readonly accuracy: number }

type LaneChartProps = {
  readonly track: TrackId
  readonly own: Runner
  readonly rival: Runner | null
  /** Simulated hour, 0 to 4368. */
  readonly hour: number
  readonly passedHour: number
  readonly stalls: readonly PublicStall[]
  /** The target agreed with the PM; 0 when there is none. */
  readonly target: number
  /** The student's prediction: the week of the lead change, or the range for the maximum accuracy. */
  readonly predictedWeek?: number | null
  readonly predictedRange?: Range | null
  /** Lanes of an earlier session on this track; empty when there are none. */
  readonly earlier?: readonly EarlierLaneSnapshot[]
  readonly height: number
}

const NO_EARLIER: readonly EarlierLaneSnapshot[] = []

const laneReading = (own: Runner, rival: Runner | null, hour: number, passedHour: number): string => {
  const lead = own.accuracy - (rival?.accuracy ?? 0)
  const text = words().instruments.lane
  const at = text.at(own.accuracy, weekOf(hour))
  if (!rival) return at
  const side = lead >= 0 ? text.ahead(lead) : text.behind(-lead)
  const passed = passedHour >= 0 ? text.pastSince(Math.ceil(passedHour / HOURS_PER_WEEK)) : ''
  return `${at}${side}${passed}`
}

/** Marks where the team passed the rival for good. */
const Passed = ({ x, y, hour, width }: { x: number; y: number; hour: number; width: number }) => (
  <g>
    <circle cx={x} cy={y} r={5} fill="var(--surface)" stroke="var(--ink)" stroke-width={2} />
    <path d={`M${x} ${y - 6}v-32`} stroke="var(--ink)" />
    <text x={x} y={y - 44} text-anchor={x > width / 2 ? 'end' : 'middle'} class="strong halo">
      {words().instruments.lane.passed(Math.ceil(hour / HOURS_PER_WEEK))}
    </text>
  </g>
)

/** The week in which the student expected the lead to change. */
const PredictedWeek = ({ x, week, frame }: { x: number; week: number; frame: Frame }) => (
  <g>
    <path d={`M${x} ${frame.top + 22}V${frame.bottom}`} stroke="var(--ink-2)" stroke-dasharray="2 3" />
    <text x={x + (week > 16 ? -5 : 5)} y={frame.top + 32} text-anchor={week > 16 ? 'end' : 'start'} class="soft halo">
      {words().instruments.youSaidWeek(week)}
    </text>
  </g>
)

/** One team's race against the rival, live, in the projector's dark colors. */
export const LaneChart = (props: LaneChartProps) => {
  const { track, own, rival, hour, passedHour, stalls, target, height, predictedWeek = null, predictedRange } = props
  const { earlier = NO_EARLIER } = props
  const clip = useId()
  const reading = laneReading(own, rival, hour, passedHour)
  const accuracyAtHour = (runner: Runner, at: number) => (runner.line[Math.round(at / LINE_SAMPLE_HOURS)] ?? 0) / 100
  const rows = Array.from({ length: Math.floor(hour / HOURS_PER_WEEK / 2) + 1 }, (_, i) => i * 2)
  const scalesAt = (width: number) => {
    const frame = { left: 28, right: width - 12, top: 18, bottom: height - 44 }
    return {
      frame,
      x: scaleLinear([0, CALENDAR_HOURS], [frame.left, frame.right]),
      y: scaleLinear([LANE_LOW, LANE_HIGH], [frame.bottom, frame.top]),
    }
  }
  return (
    <Figure
      dark
      reading={reading}
      spots={(width) => {
        const { x, y } = scalesAt(width)
        return rows.map((week) => {
          const at = week * HOURS_PER_WEEK
          return { x: x(at), y: y(accuracyAtHour(own, at)) }
        })
      }}
      table={{
        caption: words().instruments.lane.caption,
        head: [
          words().instruments.week,
          words().instruments.you,
          RIVAL_NAME,
          ...earlier.map(({ place }) => words().terms.earlier[place]),
        ],
        rows: () =>
          rows.map((week) => [
            `${week}`,
            accuracyText(accuracyAtHour(own, week * HOURS_PER_WEEK)),
            rival ? accuracyText(accuracyAtHour(rival, week * HOURS_PER_WEEK)) : '',
            ...earlier.map((lane) => accuracyText(earlierAccuracyAt(lane, week * HOURS_PER_WEEK))),
          ]),
      }}
    >
      {(width) => {
        const { frame, x, y } = scalesAt(width)
        const line = [...linePoints(own.line, own.landed), { hour, accuracy: own.accuracy }]
        const ownPath = linePathOf(line, x, y)
        const rivalLine = rival ? [...linePoints(rival.line, rival.landed), { hour, accuracy: rival.accuracy }] : []
        const standing = stalls.at(-1)
        return (
          <Chart width={width} height={height} label={reading}>
            <defs>
              <clipPath id={clip}>
                <rect
                  x={frame.left}
                  y={frame.top}
                  width={frame.right - frame.left + 10}
                  height={frame.bottom - frame.top}
                />
              </clipPath>
            </defs>
            <LaneBackdrop frame={frame} x={x} y={y} width={width} hour={hour} target={target} />
            {predictedRange && <PredictedBand range={predictedRange} frame={frame} y={y} />}
            {predictedWeek !== null && (
              <PredictedWeek x={x(predictedWeek * HOURS_PER_WEEK)} week={predictedWeek} frame={frame} />
            )}
            <g clip-path={`url(#${clip})`}>
              {line.length > 1 && (
                <path d={`${ownPath}V${frame.bottom}H${frame.left}Z`} fill={textureFill(track, 'night')} />
              )}
              <EarlierLines lanes={earlier} hour={hour} x={x} y={y} />
              <path
                d={linePathOf(rivalLine, x, y)}
                fill="none"
                stroke="var(--rival)"
                stroke-width={2}
                stroke-dasharray="6 4"
              />
              <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={3} stroke-linejoin="round" />
              {stalls.map((stall) => (
                <Knot key={stall.hour} x={x(stall.hour)} y={y(accuracyAtHour(own, stall.hour))} />
              ))}
            </g>
            {passedHour >= 0 && rival && (
              <Passed x={x(passedHour)} y={y(accuracyAtHour(own, passedHour))} hour={passedHour} width={width} />
            )}
            {predictedRange && (
              <PredictedRangeLabel
                range={predictedRange}
                frame={frame}
                y={y}
                taken={[
                  ...(target > 0 ? [y(target) - 5] : []),
                  ...(passedHour >= 0 ? [y(accuracyAtHour(own, passedHour)) - 44] : []),
                ]}
              />
            )}
            {earlier.length > 0 && (
              <EarlierLegend lanes={earlier} left={frame.left + 6} y={frame.bottom - (standing ? 27 : 10)} />
            )}
            <LaneDeadline frame={frame} x={x} hour={hour} />
            <LaneHeads
              track={track}
              own={own.accuracy}
              rival={rival?.accuracy ?? null}
              frame={frame}
              y={y}
              now={x(hour)}
            />
            {standing && (
              <text x={frame.right - 6} y={frame.bottom - 10} text-anchor="end" class="soft halo">
                {words().instruments.lane.stall(stallText(standing.reason), spanText(standing.hours))}
              </text>
            )}
          </Chart>
        )
      }}
    </Figure>
  )
}
