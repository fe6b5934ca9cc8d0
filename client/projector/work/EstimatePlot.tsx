import { useRef } from 'preact/hooks'
import type { Stage } from '../../../shared/content/stages.ts'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { ESTIMATE_BANDS } from '../../../shared/sim/match/estimates.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { fixed } from '../../text/numbers.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { type EstimateDot, estimateRange, stepsWithin } from '../view/estimateDots.ts'
import { WORK_UNITS, workRowMark, workRowsLayout } from '../view/workLayout.ts'

type EstimatePlotProps = {
  readonly dots: readonly EstimateDot[]
  readonly teams: readonly TeamSnapshot[]
  /** The stage in the headline, whose dots are ringed. */
  readonly stage: Stage | null
  readonly shell: Shell
}

/** The plot in units. */
const LEFT = 10.3
const TOP = 9.5
const BOTTOM = 64
const DOT = 1.2
const RING = 2.3

/** Where a team's dots fly in from: its row, or the row of its track. */
const originFinder = (teams: readonly TeamSnapshot[], shell: Shell) => {
  const layout = workRowsLayout(teams.length)
  const tracks = TRACK_IDS.filter((track) => teams.some((team) => team.track === track))
  return ({ team, track }: EstimateDot) =>
    workRowMark(
      shell,
      layout,
      layout.kind === 'tracks' ? tracks.indexOf(track) : teams.findIndex(({ id }) => id === team),
    )
}

/** Estimates over the truth, both logarithmic, with the line of perfect estimates and the bands that earn credit. */
export const EstimatePlot = ({ dots, teams, stage, shell }: EstimatePlotProps) => {
  const text = words().show.work.estimates
  const span = shell.field.width / shell.unit
  const tracks = TRACK_IDS.filter((track) => teams.some((team) => team.track === track))
  const [low, high] = estimateRange((tracks.length > 0 ? tracks : TRACK_IDS).map((track) => scenario().tracks[track]))
  const shareOf = (hours: number) => Math.log(hours / low) / Math.log(high / low)
  const x = (hours: number) => LEFT + shareOf(hours) * (span - LEFT)
  const y = (hours: number) => BOTTOM - shareOf(hours) * (BOTTOM - TOP)
  const inPlot = (hours: number) => y(Math.min(high, Math.max(low, hours)))
  const band = (off: number) =>
    `M${x(low)} ${y(low * (1 - off))}L${x(high)} ${y(high * (1 - off))}V${y(high * (1 + off))}L${x(low)} ${y(low * (1 + off))}Z`
  const slope = (Math.atan2(BOTTOM - TOP, span - LEFT) * 180) / Math.PI
  const beside = (y(1 - ESTIMATE_BANDS.half) - y(1)) * Math.cos((slope * Math.PI) / 180) + 2.6
  const originOf = originFinder(teams, shell)
  // Only what is logged while the page watches flies in.
  const known = useRef<ReadonlySet<string>>()
  known.current ??= new Set(dots.map(({ key }) => key))
  return (
    <svg
      class="chart work-chart"
      viewBox={`0 0 ${span} ${WORK_UNITS.height}`}
      style={{ height: `calc(${WORK_UNITS.height} * var(--u))` }}
      aria-hidden="true"
    >
      <clipPath id="estimate-plot">
        <rect x={LEFT} y={TOP} width={span - LEFT} height={BOTTOM - TOP} />
      </clipPath>
      <rect
        x={LEFT}
        y={TOP}
        width={span - LEFT}
        height={BOTTOM - TOP}
        fill="#131a23"
        stroke="#465465"
        stroke-width={0.2}
      />
      <g clip-path="url(#estimate-plot)">
        <path d={band(ESTIMATE_BANDS.half)} fill="#1c2530" />
        <path d={band(ESTIMATE_BANDS.whole)} fill="#2a3542" />
      </g>
      {stepsWithin([low, high]).map((step) => (
        <g key={step}>
          <path d={`M${x(step)} ${TOP}V${BOTTOM}M${LEFT} ${y(step)}H${span}`} stroke="#263140" stroke-width={0.15} />
          <text x={x(step)} y={BOTTOM + 3.4} text-anchor="middle">
            {fixed(step, 0)}
          </text>
          <text x={LEFT - 1.4} y={y(step) + 0.85} text-anchor="end">
            {fixed(step, 0)}
          </text>
        </g>
      ))}
      <path d={`M${x(low)} ${y(low)}L${x(high)} ${y(high)}`} stroke="#f5f0e3" stroke-width={0.28} />
      <g transform={`translate(${x(low) + 0.28 * (span - LEFT)} ${y(low) - 0.28 * (BOTTOM - TOP)}) rotate(${-slope})`}>
        <text y={beside} text-anchor="middle" class="chart-light">
          {text.perfect}
        </text>
      </g>
      <text x={0} y={7.6} class="chart-strong">
        {text.said}
      </text>
      <text x={span} y={71} text-anchor="end" class="chart-strong">
        {text.saves}
      </text>
      <text x={LEFT + 2.2} y={TOP + 4}>
        {text.less}
      </text>
      <text x={span - 2.2} y={BOTTOM - 2.2} text-anchor="end">
        {text.more}
      </text>
      {stage && (
        <g>
          <circle cx={LEFT + 4.1} cy={TOP + 8.6} r={1.7} fill="none" stroke="#f5f0e3" stroke-width={0.28} />
          <text x={LEFT + 7} y={TOP + 9.5} class="chart-strong">
            {text.key(words().terms.stages[stage])}
          </text>
        </g>
      )}
      {dots.map((dot) => {
        const at = { x: x(dot.hours), y: inPlot(dot.said) }
        const from = originOf(dot)
        const { shape, dark } = TRACK_THEMES[dot.track]
        return (
          <g key={dot.key} transform={`translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`}>
            <g
              class={known.current?.has(dot.key) ? '' : 'dot-flies'}
              style={{ '--from-x': `${(from.x - at.x).toFixed(2)}px`, '--from-y': `${(from.y - at.y).toFixed(2)}px` }}
            >
              <path d={markPath(shape, 0, 0, DOT)} fill={dark} stroke="#0b0e13" stroke-width={0.3} />
              {dot.stage !== '' && dot.stage === stage && (
                <circle r={RING} fill="none" stroke="#f5f0e3" stroke-width={0.28} />
              )}
            </g>
          </g>
        )
      })}
    </svg>
  )
}
