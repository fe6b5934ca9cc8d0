import { useId } from 'preact/hooks'
import { CALENDAR_HOURS, RACE_HIGH } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { RaceRun } from '../../../shared/sim/match/matchState.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { Chart } from '../Chart.tsx'
import { Ring } from '../Ring.tsx'
import { spread } from '../spread.ts'
import { Knot } from './Knot.tsx'
import { LaneBackdrop, LaneDeadline, lanePlot } from './LaneBackdrop.tsx'
import { Clip, RivalLabel, RivalLine } from './RaceLines.tsx'
import { accuracyAt, linePoints } from './raceLine.ts'
import { racePath } from './racePlot.ts'
import { type GuessedWeek, passedWeek } from './replayView.ts'
import { TestsLine } from './TestsLine.tsx'

/** One team's race as a replay shows it. */
export type ReplayedLane = {
  readonly track: TrackId
  readonly team: string
  /** The title that distinguishes it from the chart next to it. */
  readonly title: string
  readonly run: RaceRun
  /** What tests say at each sample of the run's line, hundredths of a point. */
  readonly tests: readonly number[]
  readonly rival: RaceRun
  /** The playhead, in simulated hours. */
  readonly hour: number
  /** The target agreed with the PM; 0 when there is none. */
  readonly target: number
  /** The race as it was, in gray behind the changed one. */
  readonly before?: RaceRun | null
  /** The weeks that students predicted for the lead change. */
  readonly guesses?: readonly GuessedWeek[]
  readonly reading: string
  readonly height: number
}

/** Space for the labels at the end of the lines. */
const LABELS = 92
const RINGS_APART = 9
/** Radius of a ring that marks a prediction. */
const RING = 3.4
/** Maximum width of a bold letter. */
const LETTER = 7.4

const ended = ({ line }: RaceRun): number => accuracyAt(line, CALENDAR_HOURS)

/** A replay in a picture of a size. */
export const replayPlot = (width: number, height: number) => lanePlot(width, height, LABELS)

/** The caption of the picture. */
export const replayCaption = ({ title, team }: Pick<ReplayedLane, 'title' | 'team'>): string =>
  `${title}. ${words().replay.lanePlot(team)}`

/** One team's finished race with its playhead; everything after it is drawn faintly. */
export const ReplayChart = ({ width, ...lane }: ReplayedLane & { readonly width: number }) => {
  const { track, run, tests, rival, hour, target, before = null, guesses = [], reading, height } = lane
  const clip = useId()
  const text = words().replay
  const plot = replayPlot(width, height)
  const { frame, x, weekX, y } = plot
  const pathOf = ({ line, landed }: RaceRun) => racePath(linePoints(line, landed), plot)
  const ownPath = pathOf(run)
  const week = passedWeek(run)
  const passedX = x(run.passedHour ?? 0)
  const passedY = y(accuracyAt(run.line, run.passedHour ?? 0))
  const passed = week === null ? '' : text.passed(week)
  const room = passed.length * LETTER
  // Goes on the side where the line is flatter, unless it would leave the picture.
  const beside = passedX + ((week ?? 0) > 13 ? -10 - room : 10)
  const labelX = Math.max(frame.left + 4, Math.min(beside, frame.right - 6 - room))
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
      <Clip id={clip} {...frame} right={x(hour)} />
      <LaneBackdrop plot={plot} width={width} hour={hour} target={target} />
      {before && <path d={pathOf(before)} fill="none" stroke="var(--past)" stroke-width={1.8} />}
      <RivalLine d={pathOf(rival)} />
      <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={2} opacity={0.45} />
      <g clip-path={`url(#${clip})`}>
        <path d={ownPath} fill="none" stroke="var(--team)" stroke-width={3.2} stroke-linejoin="round" />
      </g>
      {run.result && (
        <TestsLine
          plot={plot}
          d={racePath(linePoints(tests, run.landed), plot)}
          tests={run.result.accuracy}
          field={run.result.fieldAccuracy}
        />
      )}
      {run.stalls.map((stall) => (
        <Knot key={stall.hour} x={x(stall.hour)} y={y(accuracyAt(run.line, stall.hour))} />
      ))}
      {guesses.map(({ week: said, first }, nth) => {
        const below = guesses.slice(0, nth).filter((other) => other.week === said).length
        const ring = { x: weekX(said - 0.5), y: frame.bottom - 8 - below * RINGS_APART }
        const from = first === null || first === said ? null : weekX(first - 0.5)
        const toRing = (from ?? 0) < ring.x ? -1 : 1
        return (
          <g key={`${said}/${below}`} stroke="var(--ink-2)" stroke-width={1.4}>
            {from !== null && (
              <>
                <path d={`M${from} ${ring.y}H${ring.x + toRing * RING}`} stroke-dasharray="2 2" />
                <circle cx={from} cy={ring.y} r={1.4} fill="var(--ink-2)" />
              </>
            )}
            <circle cx={ring.x} cy={ring.y} r={RING} fill="none" />
          </g>
        )
      })}
      {guesses.length > 0 && (
        <text x={frame.left + 6} y={y(RACE_HIGH - 1) + 16} class="soft halo">
          {text.guesses(
            guesses.length,
            guesses.some(({ week: said, first }) => first !== null && first !== said),
          )}
        </text>
      )}
      {week !== null && (
        <g>
          <Ring x={passedX} y={passedY} radius={6} />
          <text x={labelX} y={passedY + 22} class="strong halo">
            {passed}
          </text>
        </g>
      )}
      <LaneDeadline plot={plot} hour={hour} />
      <Mark track={track} x={x(hour)} y={y(accuracyAt(run.line, hour))} radius={6} />
      <RivalMark x={frame.right} y={y(ended(rival))} radius={5} />
      {run.result && (
        <>
          <text x={frame.right + 16} y={ownY - 8} class="soft">
            {words().instruments.tests(run.result.accuracy)}
          </text>
          <text x={frame.right + 16} y={ownY + 8} class="strong">
            {accuracyText(run.result.fieldAccuracy)}
          </text>
          <text x={frame.right + 16} y={ownY + 22} class="soft">
            {text.field}
          </text>
        </>
      )}
      <RivalLabel x={frame.right + 16} y={rivalY} accuracy={ended(rival)} pitch={15} />
    </Chart>
  )
}
