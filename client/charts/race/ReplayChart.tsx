import { scaleLinear } from 'd3-scale'
import { useId } from 'preact/hooks'
import { CALENDAR_HOURS, HOURS_PER_WEEK, RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { LINE_SAMPLE_HOURS, type RaceRun } from '../../../shared/sim/match/matchState.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { linePathOf } from '../accuracyScale.ts'
import { Chart } from '../Chart.tsx'
import { spread } from '../spread.ts'
import { Knot } from './Knot.tsx'
import { LANE_HIGH, LANE_LOW, LaneBackdrop, LaneDeadline } from './LaneBackdrop.tsx'
import { linePoints } from './raceLine.ts'
import { passedWeek } from './replayView.ts'

/** One team's race as a replay shows it. */
export type ReplayedLane = {
  readonly track: TrackId
  readonly team: string
  /** The title that distinguishes it from the chart next to it. */
  readonly title: string
  readonly run: RaceRun
  readonly rival: RaceRun
  /** The playhead, in simulated hours. */
  readonly hour: number
  /** The target agreed with the PM; 0 when there is none. */
  readonly target: number
  /** The race as it was, in gray behind the changed one. */
  readonly before?: RaceRun | null
  /** The weeks that students predicted for the lead change. */
  readonly guesses?: readonly number[]
  readonly reading: string
  readonly height: number
}

/** Space for the labels at the end of the lines. */
const LABELS = 92
const RINGS_APART = 9
/** Maximum width of a bold letter. */
const LETTER = 7.4

export const accuracyAt = ({ line }: RaceRun, hour: number): number =>
  (line[Math.min(line.length - 1, Math.round(hour / LINE_SAMPLE_HOURS))] ?? 0) / 100

const ended = (run: RaceRun): number => accuracyAt(run, CALENDAR_HOURS)

/** Scales for hours and accuracies at a picture's size. */
export const replayScales = (width: number, height: number) => {
  const frame = { left: 28, right: width - LABELS, top: 18, bottom: height - 44 }
  return {
    frame,
    x: scaleLinear([0, CALENDAR_HOURS], [frame.left, frame.right]),
    y: scaleLinear([LANE_LOW, LANE_HIGH], [frame.bottom, frame.top]),
  }
}

/** The caption of the picture. */
export const replayCaption = ({ title, team }: Pick<ReplayedLane, 'title' | 'team'>): string =>
  `${title}. ${words().replay.lanePlot(team)}`

/** One team's finished race with its playhead; everything after it is drawn faintly. */
export const ReplayChart = ({ width, ...lane }: ReplayedLane & { readonly width: number }) => {
  const { track, run, rival, hour, target, before = null, guesses = [], reading, height } = lane
  const clip = useId()
  const text = words().replay
  const { frame, x, y } = replayScales(width, height)
  const pathOf = ({ line, landed }: RaceRun) => linePathOf(linePoints(line, landed), x, y)
  const ownPath = pathOf(run)
  const week = passedWeek(run)
  const passedX = x(run.passedHour ?? 0)
  const passed = week === null ? '' : text.passed(week)
  const room = passed.length * LETTER
  // Goes on the side where the line is flatter, unless it would leave the picture.
  const beside = passedX + ((week ?? 0) > 13 ? -10 - room : 10)
  const labelX = Math.max(frame.left + 4, Math.min(beside, frame.right - 6 - room))
  const rings = Map.groupBy(guesses, (guess) => guess)
  const [ownY = 0, rivalY = 0] = spread(
    [
      { at: y(ended(run)), size: 44 },
      { at: y(ended(rival)), size: 30 },
    ],
    frame.top,
    frame.bottom,
  )
  return (
    <Chart width={width} height={height} label={`${replayCaption(lane)}. ${reading}`}>
      <defs>
        <clipPath id={clip}>
          <rect
            x={frame.left}
            y={frame.top}
            width={Math.max(0, x(hour) - frame.left)}
            height={frame.bottom - frame.top}
          />
        </clipPath>
      </defs>
      <LaneBackdrop frame={frame} x={x} y={y} width={width} hour={hour} target={target} />
      {before && <path d={pathOf(before)} fill="none" stroke="var(--past)" stroke-width={1.8} />}
      <path d={pathOf(rival)} fill="none" stroke="var(--rival)" stroke-width={2} stroke-dasharray="6 4" />
      <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={2} opacity={0.45} />
      <g clip-path={`url(#${clip})`}>
        <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={3.2} stroke-linejoin="round" />
      </g>
      {run.stalls.map((stall) => (
        <Knot key={stall.hour} x={x(stall.hour)} y={y(accuracyAt(run, stall.hour))} />
      ))}
      {[...rings].flatMap(([guess, same]) =>
        same.map((_, i) => (
          <circle
            key={`${guess}/${i}`}
            cx={x((guess - 0.5) * HOURS_PER_WEEK)}
            cy={frame.bottom - 8 - i * RINGS_APART}
            r={3.4}
            fill="none"
            stroke="var(--ink-2)"
            stroke-width={1.4}
          />
        )),
      )}
      {guesses.length > 0 && (
        <text x={frame.left + 6} y={y(LANE_HIGH - 1) + 16} class="soft halo">
          {text.guesses(guesses.length)}
        </text>
      )}
      {week !== null && (
        <g>
          <circle
            cx={passedX}
            cy={y(accuracyAt(run, run.passedHour ?? 0))}
            r={6}
            fill="var(--surface)"
            stroke="var(--ink)"
            stroke-width={2}
          />
          <text x={labelX} y={y(accuracyAt(run, run.passedHour ?? 0)) + 22} class="strong halo">
            {passed}
          </text>
        </g>
      )}
      <LaneDeadline frame={frame} x={x} hour={hour} />
      <Mark track={track} x={x(hour)} y={y(accuracyAt(run, hour))} radius={6} />
      <RivalMark x={frame.right} y={y(ended(rival))} radius={5} />
      <text x={frame.right + 16} y={ownY - 8} class="soft">
        {words().instruments.tests(ended(run))}
      </text>
      {run.result && (
        <text x={frame.right + 16} y={ownY + 8} class="strong">
          {accuracyText(run.result.fieldAccuracy)}
        </text>
      )}
      {run.result && (
        <text x={frame.right + 16} y={ownY + 22} class="soft">
          {text.field}
        </text>
      )}
      <text x={frame.right + 16} y={rivalY} style={{ fill: 'var(--loss)' }}>
        {RIVAL_NAME}
      </text>
      <text x={frame.right + 16} y={rivalY + 15} class="strong" style={{ fill: 'var(--loss)' }}>
        {accuracyText(ended(rival))}
      </text>
    </Chart>
  )
}
