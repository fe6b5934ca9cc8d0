import { WEEKS } from '../../../shared/content/constants.ts'
import type { Track, TrackId } from '../../../shared/content/tracks.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import { HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { type LinePoint, projectionLine } from '../../../shared/sim/projectionLine.ts'
import { HiddenTable } from '../../charts/DataTable.tsx'
import { LeadFigure } from '../../charts/lead/LeadFigure.tsx'
import { leadSteps, leadTable, shownLead } from '../../charts/lead/leadSteps.ts'
import { lineAt } from '../../charts/race/lineAt.ts'
import { projectedPath, racePlot } from '../../charts/race/racePlot.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { accuracyText, signed } from '../../text/numbers.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { DARK, RIVAL_THEME, TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { leadOn, leadTrack } from '../view/boardLead.ts'
import './leadView.css'

/** Projector units per px of the pictures: their 14 px type is 2.4 units. */
const UNITS_A_PX = 2.4 / 14
/** Heights of the figure and of the chart next to it, in units. */
const FIGURE = 74
const CHART = 34

type Line = { readonly field: readonly LinePoint[]; readonly tests: readonly LinePoint[]; readonly end: number }

const lineOf = (track: Track, plan: Plan): Line => {
  const { accuracy, fieldAccuracy } = project(track, plan)
  const tests = projectionLine(track, plan)
  const field = tests.map((point) => ({ ...point, accuracy: point.accuracy - (accuracy - fieldAccuracy) }))
  return { field, tests, end: fieldAccuracy }
}

/** When the lead changes: both plans in the field over 26 weeks, and thinly what tests say of the smaller model. */
const LeadChart = ({ id, track, width }: { id: TrackId; track: Track; width: number }) => {
  const text = words().lead
  const height = CHART / UNITS_A_PX
  const [own, rival] = [lineOf(track, LIGHT_PLAN), lineOf(track, HEAVY_PLAN)]
  const week = crossoverWeek(track)
  const starts = [own.field[0]?.accuracy ?? 0, rival.field[0]?.accuracy ?? 0] as const
  const low = Math.floor(Math.min(...starts)) - 0.5
  const high = Math.ceil(Math.max(own.tests.at(-1)?.accuracy ?? 0, rival.end) + 0.2)
  const plot = racePlot({ left: 2, right: width - 62, top: 34, bottom: height - 22 }, low, high)
  const { frame, weekX, y } = plot
  const { dark, shape } = TRACK_THEMES[id]
  const x = weekX(week)
  const crosses = week < WEEKS
  return (
    <svg class="lead-figure lead-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {crosses && (
        <rect x={frame.left} y={frame.top} width={x - frame.left} height={frame.bottom - frame.top} fill={DARK.floor} />
      )}
      <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} stroke={DARK.ruleStrong} />
      {[0, WEEKS / 2, WEEKS].map((tick) => (
        <g key={tick}>
          <path d={`M${weekX(tick)} ${frame.bottom}v5`} stroke={DARK.ruleStrong} />
          <text
            x={weekX(tick)}
            y={frame.bottom + 19}
            text-anchor={tick === 0 ? 'start' : tick === WEEKS ? 'end' : 'middle'}
            class="lead-axis"
          >
            {tick === 0 ? text.weekZero : tick}
          </text>
        </g>
      ))}
      <path d={projectedPath(own.tests, plot)} fill="none" stroke={dark} stroke-width={1} />
      <path
        d={projectedPath(rival.field, plot)}
        fill="none"
        stroke={RIVAL_THEME.color}
        stroke-width={2.2}
        stroke-dasharray="7 5"
      />
      <path d={projectedPath(own.field, plot)} fill="none" stroke={dark} stroke-width={3} stroke-linejoin="round" />
      <text x={frame.left + 4} y={y(starts[1]) - 8} class="lead-axis" style={{ fill: RIVAL_THEME.onDark }}>
        {accuracyText(starts[1], 0)}
      </text>
      <text x={frame.left + 22} y={y(starts[0]) + 2} class="lead-axis" style={{ fill: dark }}>
        {accuracyText(starts[0], 0)}
      </text>
      {crosses && (
        <>
          <path d={`M${x} ${frame.top}V${frame.bottom}`} stroke={DARK.ivory} stroke-width={1.6} />
          <path d={`M${x - 16} ${frame.top - 28}h32v20l-16 9l-16 -9Z`} fill={DARK.ivory} />
          <text x={x} y={frame.top - 12} text-anchor="middle" class="lead-tab">
            {Math.round(week)}
          </text>
          <circle
            cx={x}
            cy={y(lineAt(rival.field, week))}
            r={5}
            fill={DARK.stage}
            stroke={DARK.ivory}
            stroke-width={2.2}
          />
        </>
      )}
      <path d={markPath(shape, frame.right, y(own.end), 6)} fill={dark} />
      <path
        d={markPath('hexagon', frame.right, y(rival.end), 6)}
        fill={DARK.stage}
        stroke={RIVAL_THEME.color}
        stroke-width={2}
      />
      <text x={frame.right + 13} y={y(own.end) + 5} class="lead-end">
        {accuracyText(own.end)}
      </text>
      <text x={frame.right + 13} y={y(rival.end) + 5} class="lead-end lead-end-rival">
        {accuracyText(rival.end)}
      </text>
    </svg>
  )
}

type LeadViewProps = { readonly match: MatchSnapshot; readonly shell: Shell }

/** Why the smaller model ends ahead of the rival, part by part, track after track. */
export const LeadView = ({ match, shell }: LeadViewProps) => {
  const id = leadTrack(match, match.board)
  if (!id) return null
  const track = scenario().tracks[id]
  const lead = leadOn(id)
  const ahead = shownLead(lead)
  const text = words().lead
  const steps = leadSteps(lead, text.fastTeam)
  const table = leadTable(steps)
  const week = crossoverWeek(track)
  const pxOf = (css: number) => css / shell.unit / UNITS_A_PX
  return (
    <div class="lead-view" key={id}>
      <section class="stage-field lead-field" aria-label={table.caption}>
        <LeadFigure
          lead={lead}
          track={id}
          own={text.fastTeam}
          width={pxOf(shell.field.width)}
          height={FIGURE / UNITS_A_PX}
        />
        <HiddenTable twin="lead" {...table} rows={table.rows()} />
      </section>
      <section class="column lead-column" aria-label={text.reading(ahead)}>
        <p class="lead-sum in-row">
          <strong>{signed(ahead)}</strong>
          <span>
            {ahead > 0 ? text.ahead : ahead < 0 ? text.behind : text.level} <span class="soft">{text.inWeek}</span>
          </span>
        </p>
        <div class="lead-crossing">
          <p class="lead-changes">{week < WEEKS ? text.leadChanges(Math.round(week)) : text.leadStays}</p>
          <LeadChart id={id} track={track} width={pxOf(shell.column.width)} />
          <p class="lead-note soft">{text.chart}</p>
        </div>
      </section>
    </div>
  )
}
