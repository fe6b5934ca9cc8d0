import type { Track } from '../../shared/content/tracks.ts'
import { cycleBreakdown, taxStageIndex } from '../../shared/sim/cycle.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { words } from '../text/words.ts'
import { textureFill } from '../ui/theme/textures.tsx'
import './bars.css'

/** Shows the share of a cycle that is the fixed cost of its release, as a bar with its reading. */
export const IterationTaxMeter = ({ track, plan }: { readonly track: Track; readonly plan: Plan }) => {
  const { stages, reworkHours, cycleHours } = cycleBreakdown(track, plan)
  const tax = (stages[taxStageIndex(track)] ?? 0) / cycleHours
  const rework = reworkHours / cycleHours
  const reading = words().instruments.tax.reading(cycleHours, tax, rework)
  return (
    <div class="tax-meter">
      <svg width={110} height={11} viewBox="0 0 110 11" role="img" aria-label={words().instruments.tax.label(reading)}>
        <rect x={0.75} y={0.75} width={108.5} height={9.5} fill="var(--surface)" stroke="var(--ink-2)" />
        <rect
          x={0.75}
          y={0.75}
          width={108.5 * tax}
          height={9.5}
          fill={textureFill(track.id)}
          stroke="var(--team-deep)"
        />
        <rect x={0.75 + 108.5 * tax} y={0.75} width={108.5 * rework} height={9.5} fill="var(--rival)" />
      </svg>
      <span>{reading}</span>
    </div>
  )
}
