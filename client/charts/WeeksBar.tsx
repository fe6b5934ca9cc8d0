import { HOURS_PER_WEEK, WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { lostHours } from '../../shared/sim/constraints.ts'
import { cycleBreakdown, taxStageIndex } from '../../shared/sim/cycle.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { fixed } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { LOSS_FILL, textureFill } from '../ui/theme/textures.tsx'
import { projected } from './planned.ts'
import './bars.css'

type WeekShares = {
  readonly handsOn: number
  readonly tax: number
  readonly rework: number
  readonly constraints: number
  readonly idle: number
}

/** How a plan's 26 weeks are spent. Idle time is left when the money or the requested iterations run out first. */
export const weekShares = (track: Track, plan: Plan): WeekShares => {
  const { iterations } = projected(track, plan)
  const { stages, reworkHours, cycleHours } = cycleBreakdown(track, plan)
  const weeks = (hours: number): number => (hours * iterations) / HOURS_PER_WEEK
  const tax = stages[taxStageIndex(track)] ?? 0
  const constraints = lostHours(track, plan.gates) / HOURS_PER_WEEK
  return {
    handsOn: weeks(cycleHours - tax - reworkHours),
    tax: weeks(tax),
    rework: weeks(reworkHours),
    constraints,
    idle: Math.max(0, WEEKS - constraints - weeks(cycleHours)),
  }
}

type WeeksBarProps = {
  readonly track: Track
  readonly plan: Plan
  /** Without the figures, which are elsewhere. */
  readonly brief?: boolean
}

/** The calendar as one bar: work, tax, rework, constraints and waiting. */
export const WeeksBar = ({ track, plan, brief = false }: WeeksBarProps) => {
  const { handsOn, tax, rework, constraints, idle } = weekShares(track, plan)
  const text = words().instruments.weeks
  const parts = [
    { name: text.handsOn, weeks: handsOn, fill: 'var(--bar)', loss: false },
    { name: text.tax, weeks: tax, fill: textureFill(track.id), loss: false },
    { name: text.rework, weeks: rework, fill: 'var(--rival)', loss: true },
    { name: text.constraints, weeks: constraints, fill: LOSS_FILL, loss: true },
    { name: text.idle, weeks: idle, fill: 'var(--surface)', loss: false },
  ]
  let from = 0
  const segments = parts.map((part) => {
    const segment = { ...part, from, share: part.weeks / WEEKS }
    from += segment.share
    return segment
  })
  const said = parts.filter(({ weeks }) => weeks >= 0.05)
  return (
    <figure class="weeks-bar">
      <figcaption class="reading">{text.title}</figcaption>
      <svg
        width="100%"
        height={16}
        role="img"
        aria-label={said.map(({ name, weeks }) => `${name} ${fixed(weeks)}`).join(', ')}
      >
        <rect x={0.5} y={0.5} width="99.8%" height={15} fill="var(--surface)" stroke="var(--ink-2)" />
        {segments.map(({ name, from: at, share, fill }) => (
          <rect
            key={name}
            x={`${at * 100}%`}
            width={`${Math.max(0, share) * 100}%`}
            height={16}
            fill={fill}
            stroke="var(--surface)"
            stroke-width={share > 0.004 ? 1 : 0}
          />
        ))}
        <rect x={0.5} y={0.5} width="99.8%" height={15} fill="none" stroke="var(--ink-2)" />
      </svg>
      <p class="stack-legend">
        {said.map(({ name, weeks, loss }) => (
          <span key={name} class={loss ? 'loss' : ''}>
            {name} {!brief && <strong>{fixed(weeks)}</strong>}
          </span>
        ))}
      </p>
    </figure>
  )
}
