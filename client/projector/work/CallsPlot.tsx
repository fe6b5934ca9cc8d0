import { useRef } from 'preact/hooks'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { bestLine, type CallLine, callLines, FIRST_TRIAL, sharesSoFar } from '../view/callLines.ts'
import { spreadLabels } from '../view/raceLabels.ts'
import { WORK_UNITS } from '../view/workLayout.ts'

type CallsPlotProps = {
  readonly teams: readonly TeamSnapshot[]
  /** The last trial whose call counts. */
  readonly lastTrial: number
  readonly shell: Shell
}

/** The plot in units; to its right there is space for two labels. */
const LEFT = 9.6
const TOP = 11.2
const BOTTOM = 64.3
const LABELS = { wide: 21.5, narrow: 18, leader: 4.6, pitch: 9 } as const
/** Shares below it are drawn at the bottom. */
const LEAST_SHARE = 0.25
const COIN = 0.5
const DOT_UNITS = 1.2

type Point = { readonly x: number; readonly y: number }

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')

type LineProps = { readonly line: CallLine; readonly points: readonly Point[]; readonly known: number }

/** A line that grows by a piece with every call. */
const Line = ({ line, points, known }: LineProps) => (
  <g>
    {points.slice(1).map((point, i) => (
      <path
        key={i}
        class={i + 2 > known ? 'line-grows' : ''}
        d={pathOf([points[i] ?? point, point])}
        pathLength={1}
        stroke={TRACK_THEMES[line.track].dark}
        stroke-width={0.28}
        stroke-linecap="round"
      />
    ))}
  </g>
)

type LabelProps = {
  readonly width: number
  readonly name: string
  readonly share: number
  readonly x: number
  readonly y: number
}

const Label = ({ width, name, share, x, y }: LabelProps) => (
  <div
    class="line-label"
    style={{
      left: `calc(${x} * var(--u))`,
      top: `calc(${y - 1.7} * var(--u))`,
      width: `calc(${width} * var(--u))`,
    }}
    aria-hidden="true"
  >
    <p class="cut">
      <strong>{name}</strong>
    </p>
    <p class="soft cut">{words().show.work.calls.share(share)}</p>
  </div>
)

/** The share of calls right after each trial: the class, and its teams or tracks. Only the best of them is named. */
export const CallsPlot = ({ teams, lastTrial, shell }: CallsPlotProps) => {
  const text = words().show.work.calls
  const span = shell.field.width / shell.unit
  const width = shell.narrow ? LABELS.narrow : LABELS.wide
  const right = span - width - LABELS.leader
  const last = Math.max(lastTrial, FIRST_TRIAL + 1)
  const x = (trial: number) => LEFT + ((trial - FIRST_TRIAL) / (last - FIRST_TRIAL)) * (right - LEFT)
  const y = (share: number) => TOP + ((1 - Math.max(LEAST_SHARE, share)) / (1 - LEAST_SHARE)) * (BOTTOM - TOP)
  const pointsOf = (shares: readonly number[]) => shares.map((share, i) => ({ x: x(FIRST_TRIAL + i), y: y(share) }))
  const lines = callLines(teams)
  const known = useRef<ReadonlyMap<string, number>>()
  known.current ??= new Map(lines.map(({ id, shares }) => [id, shares.length]))
  const everyone = sharesSoFar(teams.map(({ calls }) => calls))
  const best = lines.length > 1 ? bestLine(lines) : null
  const named = [
    ...(best ? [{ id: best.id, name: best.name, shares: best.shares, color: TRACK_THEMES[best.track].dark }] : []),
    ...(everyone.length > 0 ? [{ id: 'class', name: text.theClass, shares: everyone, color: '#f5f0e3' }] : []),
  ].map((line) => ({ ...line, end: pointsOf(line.shares).at(-1) ?? { x: LEFT, y: TOP } }))
  const sorted = [...named].sort((a, b) => a.end.y - b.end.y)
  const heights = spreadLabels(
    sorted.map(({ end }) => end.y),
    LABELS.pitch,
    TOP + 2,
    BOTTOM - 5,
  )
  const labelX = right + LABELS.leader
  return (
    <>
      <svg
        class="chart work-chart"
        viewBox={`0 0 ${span} ${WORK_UNITS.height}`}
        style={{ height: `calc(${WORK_UNITS.height} * var(--u))` }}
        aria-hidden="true"
      >
        <rect x={LEFT} y={TOP} width={right - LEFT} height={BOTTOM - TOP} fill="#131a23" />
        {[1, 0.75, COIN, LEAST_SHARE].map((share) => (
          <g key={share}>
            {share !== COIN && (
              <path
                d={`M${LEFT} ${y(share)}H${right}`}
                stroke={share < COIN ? '#465465' : '#263140'}
                stroke-width={0.2}
              />
            )}
            <text x={LEFT - 1.4} y={y(share) + 0.85} text-anchor="end" class={share === COIN ? 'chart-strong' : ''}>
              {percentText(share)}
            </text>
          </g>
        ))}
        <path
          d={`M${LEFT} ${y(COIN)}H${right}`}
          stroke="#f5f0e3"
          stroke-width={0.25}
          stroke-dasharray="0.3 1"
          stroke-linecap="round"
        />
        <text x={right - 1.4} y={y(COIN) + 3.4} text-anchor="end" class="chart-light">
          {text.coin}
        </text>
        {[FIRST_TRIAL, ...(last > 12 ? [10] : []), last].map((trial) => (
          <g key={trial}>
            <path d={`M${x(trial)} ${BOTTOM}v0.9`} stroke="#465465" stroke-width={0.2} />
            <text x={x(trial)} y={BOTTOM + 4} text-anchor="middle">
              {trial}
            </text>
          </g>
        ))}
        <text x={0} y={7.6} class="chart-strong">
          {text.right}
        </text>
        <text x={right} y={71} text-anchor="end" class="chart-strong">
          {text.trial}
        </text>
        <g fill="none">
          {lines.map((line) => (
            <Line key={line.id} line={line} points={pointsOf(line.shares)} known={known.current?.get(line.id) ?? 0} />
          ))}
          <path d={pathOf(pointsOf(everyone))} stroke="#f5f0e3" stroke-width={0.65} stroke-linejoin="round" />
          {sorted.map(({ id, end, color }, i) => (
            <path
              key={id}
              d={`M${end.x + 2} ${end.y}L${labelX - 2} ${heights[i]}H${labelX - 0.8}`}
              stroke={color}
              stroke-width={0.22}
            />
          ))}
        </g>
        {lines.map(({ id, track, shares }) => {
          const end = pointsOf(shares).at(-1)
          const { shape, dark } = TRACK_THEMES[track]
          return (
            end && (
              <g key={id} class="line-end" style={{ transform: `translate(${end.x}px, ${end.y}px)` }}>
                <path d={markPath(shape, 0, 0, DOT_UNITS)} fill={dark} stroke="#0b0e13" stroke-width={0.3} />
              </g>
            )
          )
        })}
        {named
          .filter(({ id }) => id === 'class')
          .map(({ id, end }) => (
            <g key={id} class="line-end" style={{ transform: `translate(${end.x}px, ${end.y}px)` }}>
              <circle r={0.9} fill="#f5f0e3" stroke="#0b0e13" stroke-width={0.3} />
            </g>
          ))}
      </svg>
      {sorted.map(({ id, name, shares }, i) => (
        <Label key={id} width={width} name={name} share={shares.at(-1) ?? 0} x={labelX} y={heights[i] ?? 0} />
      ))}
    </>
  )
}
