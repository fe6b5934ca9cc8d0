import { scaleLinear } from 'd3-scale'
import { useId } from 'preact/hooks'
import { HOURS_PER_WEEK, WEEKS } from '../../shared/content/constants.ts'
import type { TrackId } from '../../shared/content/tracks.ts'
import { LINE_SAMPLE_HOURS } from '../../shared/sim/match/matchState.ts'
import { stallName } from '../../shared/views/wording.ts'
import { accuracyText, counted, fixed } from '../present/numbers.ts'
import { monthAt, RACE_MONTHS } from '../present/raceCalendar.ts'
import { linePoints } from '../present/raceLine.ts'
import { RIVAL_NAME } from '../present/raceWords.ts'
import { spread } from '../present/spread.ts'
import type { SeenStall } from '../present/stallLog.ts'
import { Mark, RivalMark } from '../theme/marks.tsx'
import { textureFill } from '../theme/textures.tsx'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'

type Runner = { readonly line: readonly number[]; readonly landed: readonly number[]; readonly accuracy: number }

type LaneChartProps = {
  readonly track: TrackId
  readonly own: Runner
  readonly rival: Runner | null
  /** Simulated hour, 0 to 4368. */
  readonly hour: number
  readonly passedHour: number
  readonly stalls: readonly SeenStall[]
  /** The target agreed with the PM; 0 where there is none. */
  readonly target: number
  readonly height: number
}

const LOW = 88
const HIGH = 100
const NOBODY = 99

const path = (
  points: readonly { readonly hour: number; readonly accuracy: number }[],
  x: (hour: number) => number,
  y: (accuracy: number) => number,
): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ hour, accuracy }) => `${x(hour).toFixed(1)} ${y(accuracy).toFixed(1)}`).join('L')}`

const laneReading = (own: Runner, rival: Runner | null, hour: number, passedHour: number): string => {
  const lead = own.accuracy - (rival?.accuracy ?? 0)
  const at = `${accuracyText(own.accuracy)} in week ${Math.min(WEEKS, Math.floor(hour / HOURS_PER_WEEK) + 1)}`
  if (!rival) return at
  const side = `${fixed(Math.abs(lead))} points ${lead >= 0 ? 'ahead' : 'behind'}`
  const passed = passedHour >= 0 ? `; ${RIVAL_NAME} passed in week ${Math.ceil(passedHour / HOURS_PER_WEEK)}` : ''
  return `${at}, ${side}${passed}`
}

/** A knot in the line: the team stands still. */
const Knot = ({ x, y }: { x: number; y: number }) => (
  <path
    d={`M${x - 10} ${y}c4 -7 8 7 10 0c2 -7 6 7 10 0M${x - 7} ${y}c4 6 6 -6 7 0c1 6 4 -6 7 0`}
    fill="none"
    stroke="var(--ink)"
    stroke-width={1.8}
  />
)

/** One team's race against the rival, live, on the projector's dark. */
export const LaneChart = ({ track, own, rival, hour, passedHour, stalls, target, height }: LaneChartProps) => {
  const clip = useId()
  const reading = laneReading(own, rival, hour, passedHour)
  const accuracyAtHour = (runner: Runner, at: number) => (runner.line[Math.round(at / LINE_SAMPLE_HOURS)] ?? 0) / 100
  const rows = Array.from({ length: Math.floor(hour / HOURS_PER_WEEK / 2) + 1 }, (_, i) => i * 2)
  return (
    <Figure
      dark
      reading={reading}
      table={{
        caption: 'Race by week',
        head: ['week', 'you', RIVAL_NAME],
        rows: rows.map((week) => [
          `${week}`,
          accuracyText(accuracyAtHour(own, week * HOURS_PER_WEEK)),
          rival ? accuracyText(accuracyAtHour(rival, week * HOURS_PER_WEEK)) : '',
        ]),
      }}
    >
      {(width) => {
        const frame = { left: 28, right: width - 12, top: 18, bottom: height - 44 }
        const x = scaleLinear([0, WEEKS * HOURS_PER_WEEK], [frame.left, frame.right])
        const y = scaleLinear([LOW, HIGH], [frame.bottom, frame.top])
        const now = x(hour)
        const week = Math.min(WEEKS, Math.floor(hour / HOURS_PER_WEEK) + 1)
        const line = [...linePoints(own.line, own.landed), { hour, accuracy: own.accuracy }]
        const ownPath = path(line, x, y)
        const rivalLine = rival ? [...linePoints(rival.line, rival.landed), { hour, accuracy: rival.accuracy }] : []
        const flip = now > frame.left + (frame.right - frame.left) * 0.6
        const side = flip ? -16 : 16
        const anchor = flip ? 'end' : 'start'
        const [ownY = 0, rivalY = 0] = spread(
          [
            { at: y(own.accuracy), size: 26 },
            { at: y(rival?.accuracy ?? LOW), size: 34 },
          ],
          frame.top + 18,
          frame.bottom - 4,
        )
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
            <text x={0} y={10} class="soft">
              accuracy, %
            </text>
            <text x={width} y={10} text-anchor="end" class="soft">
              illustrative model
            </text>
            <rect
              x={frame.left}
              y={frame.top}
              width={Math.max(0, now - frame.left)}
              height={frame.bottom - frame.top}
              fill="var(--panel)"
            />
            {[90, 92, 94, 96, 98].map((tick) => (
              <g key={tick}>
                <path d={`M${frame.left} ${y(tick)}H${frame.right}`} class="grid" />
                <text x={frame.left - 7} y={y(tick) + 4} text-anchor="end" class="soft">
                  {tick}
                </text>
              </g>
            ))}
            <path
              d={`M${frame.left} ${y(NOBODY) - 2}H${frame.right}M${frame.left} ${y(NOBODY) + 2}H${frame.right}`}
              stroke="var(--ink)"
              stroke-width={1.3}
            />
            <text x={frame.left - 7} y={y(NOBODY) + 4} text-anchor="end" class="strong">
              {NOBODY}
            </text>
            <text x={frame.right - 6} y={y(NOBODY) - 7} text-anchor="end" class="soft halo">
              nobody gets there
            </text>
            {target > 0 && (
              <g>
                <path
                  d={`M${frame.left} ${y(target)}H${frame.right}`}
                  stroke="var(--flame)"
                  stroke-width={1.5}
                  stroke-dasharray="5 3"
                />
                <text x={frame.left + 6} y={y(target) - 5} style={{ fill: 'var(--flame)' }} class="halo">
                  target {accuracyText(target)}
                </text>
              </g>
            )}
            <g clip-path={`url(#${clip})`}>
              {line.length > 1 && (
                <path d={`${ownPath}V${frame.bottom}H${frame.left}Z`} fill={textureFill(track, 'night')} />
              )}
              <path
                d={path(rivalLine, x, y)}
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
              <g>
                <circle
                  cx={x(passedHour)}
                  cy={y(accuracyAtHour(own, passedHour))}
                  r={5}
                  fill="var(--surface)"
                  stroke="var(--ink)"
                  stroke-width={2}
                />
                <path d={`M${x(passedHour)} ${y(accuracyAtHour(own, passedHour)) - 6}v-32`} stroke="var(--ink)" />
                <text
                  x={x(passedHour)}
                  y={y(accuracyAtHour(own, passedHour)) - 44}
                  text-anchor={x(passedHour) > width / 2 ? 'end' : 'middle'}
                  class="strong halo"
                >
                  week {Math.ceil(passedHour / HOURS_PER_WEEK)}: passed
                </text>
              </g>
            )}
            <BrickWall x={frame.right} y={frame.top - 4} width={10} height={frame.bottom - frame.top + 12} />
            <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} class="axis" />
            {RACE_MONTHS.map(({ short, from, to }, i) => (
              <g key={short}>
                {i > 0 && <path d={`M${x(from * HOURS_PER_WEEK)} ${frame.bottom}v24`} stroke="var(--rule-strong)" />}
                <text
                  x={x(((from + to) / 2) * HOURS_PER_WEEK)}
                  y={frame.bottom + 38}
                  text-anchor="middle"
                  class={monthAt(hour / HOURS_PER_WEEK) === i ? 'strong' : 'soft'}
                >
                  {short}
                </text>
              </g>
            ))}
            <path d={`M${now} ${frame.top}V${frame.bottom}`} stroke="var(--ink)" stroke-width={1.5} />
            <path d={`M${now} ${frame.bottom + 2}l13 7v14h-26v-14Z`} fill="var(--ink)" />
            <text x={now} y={frame.bottom + 20} text-anchor="middle" class="strong" style={{ fill: 'var(--on-ink)' }}>
              {week}
            </text>
            {rival && <RivalMark x={now} y={y(Math.max(LOW, rival.accuracy))} radius={6} />}
            <Mark track={track} x={now} y={y(Math.max(LOW, own.accuracy))} radius={7} />
            <text x={now + side} y={ownY + 8} text-anchor={anchor} class="lane-own halo">
              {accuracyText(own.accuracy)}
              <tspan class="lane-you"> you</tspan>
            </text>
            {rival && (
              <>
                <text
                  x={now + side}
                  y={rivalY + 2}
                  text-anchor={anchor}
                  class="strong halo"
                  style={{ fill: 'var(--loss)' }}
                >
                  {accuracyText(rival.accuracy)}
                </text>
                <text x={now + side} y={rivalY + 17} text-anchor={anchor} class="soft halo">
                  {RIVAL_NAME}
                </text>
              </>
            )}
            {standing && (
              <text x={frame.right - 6} y={frame.bottom - 10} text-anchor="end" class="soft halo">
                {stallName(standing.reason)}:{' '}
                {counted((standing.untilHour - standing.hour) / HOURS_PER_WEEK, 'week', 1)} lost
              </text>
            )}
          </Chart>
        )
      }}
    </Figure>
  )
}
