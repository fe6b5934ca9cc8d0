import { useId } from 'preact/hooks'
import { HOURS_PER_WEEK, RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { earlierAccuracyAt } from '../../../shared/sim/match/earlierLanes.ts'
import type { PublicStall } from '../../../shared/views/sessionState.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import type { EarlierLaneSnapshot } from '../../net/matchSnapshot.ts'
import { spanText } from '../../text/numbers.ts'
import { stallText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { textureFill } from '../../ui/theme/textures.tsx'
import { Chart } from '../Chart.tsx'
import { PredictedBand, type Range } from '../PredictedRange.tsx'
import { Ring } from '../Ring.tsx'
import { EarlierLegend, EarlierLines } from './EarlierLines.tsx'
import { Knot } from './Knot.tsx'
import { LaneBackdrop, LaneDeadline, lanePlot } from './LaneBackdrop.tsx'
import { LaneHeads } from './LaneHeads.tsx'
import { headPlaces, type PassedLabel, passedLabel, predictedY, targetY } from './laneLabels.ts'
import { RaceFigure } from './RaceFigure.tsx'
import { Clip, LATE_WEEK, PredictedWeek, RivalLine } from './RaceLines.tsx'
import { accuracyAt, linePoints } from './raceLine.ts'
import { racePath } from './racePlot.ts'

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
const Passed = ({ x, y, hour, label }: { x: number; y: number; hour: number; label: PassedLabel | null }) => (
  <g>
    <Ring x={x} y={y} radius={5} />
    {label && (
      <>
        <path
          d={label.y < y ? `M${x} ${y - 6}V${label.y + 6}` : `M${x} ${y + 6}V${label.y - 12}`}
          stroke="var(--ink)"
        />
        <text x={x} y={label.y} text-anchor={label.anchor} class="strong halo">
          {words().instruments.lane.passed(Math.ceil(hour / HOURS_PER_WEEK))}
        </text>
      </>
    )}
  </g>
)

/** One team's race against the rival, live, in the projector's dark colors. */
export const LaneChart = (props: LaneChartProps) => {
  const { track, own, rival, hour, passedHour, stalls, target, height, predictedWeek = null, predictedRange } = props
  const { earlier = NO_EARLIER } = props
  const clip = useId()
  const reading = laneReading(own, rival, hour, passedHour)
  const pointsOf = ({ line, landed, accuracy }: Runner) => [...linePoints(line, landed), { hour, accuracy }]
  return (
    <RaceFigure
      dark
      reading={reading}
      caption={words().instruments.lane.caption}
      until={hour}
      columns={[
        { name: words().instruments.you, at: (week) => accuracyAt(own.line, week * HOURS_PER_WEEK) },
        { name: RIVAL_NAME, at: (week) => rival && accuracyAt(rival.line, week * HOURS_PER_WEEK) },
        ...earlier.map((lane) => ({
          name: words().terms.earlier[lane.place],
          at: (week: number) => earlierAccuracyAt(lane, week * HOURS_PER_WEEK),
        })),
      ]}
      plotAt={(width) => lanePlot(width, height, 12)}
    >
      {(plot, width) => {
        const { frame, x, y } = plot
        const line = pointsOf(own)
        const ownPath = racePath(line, plot)
        const standing = stalls.at(-1)
        const footY = frame.bottom - (standing ? 27 : 10)
        const rangeY = footY - (earlier.length > 0 ? 17 : 0)
        const passedY = y(accuracyAt(own.line, passedHour))
        return (
          <Chart width={width} height={height} label={reading}>
            <Clip id={clip} {...frame} right={frame.right + 10} />
            <LaneBackdrop plot={plot} width={width} hour={hour} target={target} />
            {predictedRange && <PredictedBand range={predictedRange} plot={plot} />}
            {predictedWeek !== null && (
              <PredictedWeek plot={plot} week={predictedWeek} from={22} textY={predictedY(plot)} />
            )}
            <g clip-path={`url(#${clip})`}>
              {line.length > 1 && (
                <path d={`${ownPath}V${frame.bottom}H${frame.left}Z`} fill={textureFill(track, 'night')} />
              )}
              <EarlierLines lanes={earlier} hour={hour} plot={plot} />
              {rival && <RivalLine d={racePath(pointsOf(rival), plot)} />}
              <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={3} stroke-linejoin="round" />
              {stalls.map((stall) => (
                <Knot key={stall.hour} x={x(stall.hour)} y={y(accuracyAt(own.line, stall.hour))} />
              ))}
            </g>
            {passedHour >= 0 && rival && (
              <Passed
                x={x(passedHour)}
                y={passedY}
                hour={passedHour}
                label={passedLabel(plot, x(passedHour), passedY, {
                  heads: headPlaces(plot, x(hour), own.accuracy, rival.accuracy),
                  now: x(hour),
                  atLeft: target > 0 ? [targetY(plot, target)] : [],
                  predicted:
                    predictedWeek === null
                      ? null
                      : { x: plot.weekX(predictedWeek), y: predictedY(plot), late: predictedWeek > LATE_WEEK },
                  foot: (predictedRange ? rangeY : footY) - 12,
                })}
              />
            )}
            {predictedRange && (
              <g>
                <rect x={frame.right - 16} y={rangeY - 9} width={10} height={10} fill="var(--team)" opacity={0.45} />
                <text x={frame.right - 22} y={rangeY} text-anchor="end" class="soft halo">
                  {words().instruments.youSaidRange(predictedRange.low, predictedRange.high)}
                </text>
              </g>
            )}
            {earlier.length > 0 && <EarlierLegend lanes={earlier} left={frame.left + 6} y={footY} />}
            <LaneDeadline plot={plot} hour={hour} />
            <LaneHeads track={track} own={own.accuracy} rival={rival?.accuracy ?? null} plot={plot} now={x(hour)} />
            {standing && (
              <text x={frame.right - 6} y={frame.bottom - 10} text-anchor="end" class="soft halo">
                {words().instruments.lane.stall(stallText(standing.reason), spanText(standing.hours))}
              </text>
            )}
          </Chart>
        )
      }}
    </RaceFigure>
  )
}
