import type { Track } from '../../../shared/content/tracks.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { benchPlan, DEFAULT_LEVERS } from '../../../shared/sim/match/teamPlan.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { WasBar } from '../../charts/WasBar.tsx'
import { rowName, waterfallBars } from '../../charts/waterfall/waterfall.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

const STEP = 14
const BAR = 8
const TOP = 22
const LEFT = 88
const RIGHT = PLOT_WIDTH - 78

/**
 * Hours of one iteration by stage, for the bare pipeline that everyone started with and for the team's last plan.
 * Textures would print as bitmaps, so the tax stage is marked by its bold name.
 */
export const WaterfallPlot = ({ track, plan }: { readonly track: Track; readonly plan: Plan }) => {
  const text = words().print
  const before = cycleBreakdown(track, benchPlan(track, DEFAULT_LEVERS, 1))
  const after = cycleBreakdown(track, plan)
  const x = linearScale([0, Math.max(before.cycleHours, after.cycleHours)], [0, RIGHT - LEFT])
  const now = waterfallBars(after)
  const height = TOP + now.length * STEP + 24
  return (
    <PaperPlot
      title={text.waterfall}
      reading={text.waterfallReading(before.cycleHours, after.cycleHours)}
      height={height}
    >
      <WasBar x={LEFT} y={4} width={12} height={BAR} line={1} />
      <text x={LEFT + 17} y={12} class="soft">
        {text.before}
      </text>
      <rect x={LEFT + 108} y={4} width={12} height={BAR} fill="var(--bar)" />
      <text x={LEFT + 125} y={12} class="soft">
        {text.after}
      </text>
      {waterfallBars(before).map(({ row, from, hours }, i) => {
        const top = TOP + i * STEP
        const bar = now[i]
        const tax = row === track.taxStage
        return (
          <g key={row}>
            <text x={LEFT - 8} y={top + 12} text-anchor="end" class={tax ? 'strong' : ''}>
              {rowName(row)}
            </text>
            <WasBar x={LEFT + x(from)} y={top} width={Math.max(1, x(hours))} height={BAR} line={1} />
            <rect
              x={LEFT + x(bar?.from ?? 0)}
              y={top + BAR}
              width={Math.max(1, x(bar?.hours ?? 0))}
              height={BAR}
              fill={tax ? `var(--${track.id})` : row === 'rework' ? 'var(--rival)' : 'var(--bar)'}
            />
            <text x={PLOT_WIDTH} y={top + 12} text-anchor="end">
              {fixed(hours)} → {fixed(bar?.hours ?? 0)} h
            </text>
          </g>
        )
      })}
      <path d={`M${LEFT} ${TOP - 4}V${height - 22}`} class="axis" />
      <text x={PLOT_WIDTH} y={height - 6} text-anchor="end" class="strong">
        {fixed(before.cycleHours)} → {fixed(after.cycleHours)} h
      </text>
      <text x={LEFT - 8} y={height - 6} text-anchor="end" class="strong">
        {words().instruments.waterfall.oneCycle}
      </text>
    </PaperPlot>
  )
}
