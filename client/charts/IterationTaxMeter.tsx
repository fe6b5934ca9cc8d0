import type { Track } from '../../shared/content/tracks.ts'
import { cycleBreakdown, taxStageIndex } from '../../shared/sim/cycle.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { words } from '../text/words.ts'
import { textureFill } from '../ui/theme/textures.tsx'
import './bars.css'

const share = (of: number): string => `${Math.max(0, of) * 100}%`

/** Shows the share of a cycle that is the fixed cost of its release, as a bar; on a laptop also in words. */
export const IterationTaxMeter = ({ track, plan }: { readonly track: Track; readonly plan: Plan }) => {
  const { stages, reworkHours, cycleHours } = cycleBreakdown(track, plan)
  const tax = (stages[taxStageIndex(track)] ?? 0) / cycleHours
  const rework = reworkHours / cycleHours
  const handsOn = 1 - tax - rework
  const reading = words().instruments.tax.reading(cycleHours, tax, rework)
  return (
    <div class="tax-meter">
      <svg height={14} role="img" aria-label={words().instruments.tax.label(reading)}>
        <rect width={share(handsOn)} height={14} fill="var(--bar)" />
        <rect x={share(handsOn)} width={share(tax)} height={14} fill={textureFill(track.id)} />
        <rect x={share(handsOn + tax)} width={share(rework)} height={14} fill="var(--rival)" />
        <rect x={0.5} y={0.5} width="100%" height={13} fill="none" stroke="var(--ink-2)" />
      </svg>
      <span>{reading}</span>
    </div>
  )
}
