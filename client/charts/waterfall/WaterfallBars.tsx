import type { Track } from '../../../shared/content/tracks.ts'
import type { CycleBreakdown } from '../../../shared/sim/cycle.ts'
import { fixed } from '../../text/numbers.ts'
import { textureFill } from '../../ui/theme/textures.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { linearScale } from '../linearScale.ts'
import { WasBar } from '../WasBar.tsx'
import { type WaterfallRow, waterfallBars } from './waterfall.ts'

type WaterfallBarsProps = {
  readonly track: Track
  readonly now: CycleBreakdown
  readonly was: CycleBreakdown
  readonly showTax: boolean
  readonly rows: readonly WaterfallRow[]
  /** Height of a row, px. */
  readonly step: number
  /** Every bar in the same grey. */
  readonly neutral?: boolean
  /** Whether a legend stands at the right end of the axis. */
  readonly legend?: boolean
}

const BAR = 18
/** Width that the legend above takes from the right end of the axis, px. */
const LEGEND = 44
/** The same without a legend: half of the last number. */
const NO_LEGEND = 8

/** The bars of all rows as one picture behind them, each beginning where the one above ends. */
export const WaterfallBars = ({
  track,
  now,
  was,
  showTax,
  rows,
  step,
  neutral = false,
  legend = true,
}: WaterfallBarsProps) => {
  const [box, width] = useWidth<HTMLDivElement>(140)
  const longest = Math.max(now.cycleHours, was.cycleHours)
  const x = linearScale([0, longest * 1.02], [0, width])
  const height = rows.length * step
  const bars = waterfallBars(now).filter(({ row }) => rows.includes(row))
  const before = waterfallBars(was).filter(({ row }) => rows.includes(row))
  return (
    <div class="waterfall-bars" ref={box}>
      <svg class="chart" width={width} height={height} aria-hidden="true">
        {x.ticks(3).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} 0V${height}`} class={tick === 0 ? 'axis' : 'grid'} />
            {tick > 0 && x(tick) < width - (legend ? LEGEND : NO_LEGEND) && (
              <text x={x(tick)} y={-6} text-anchor="middle" class="soft">
                {fixed(tick, 0)}
              </text>
            )}
          </g>
        ))}
        {before.map(({ row, from, hours }, i) => {
          const same = Math.abs(from - (bars[i]?.from ?? 0)) + Math.abs(hours - (bars[i]?.hours ?? 0)) < 0.05
          return same ? null : (
            <WasBar
              key={row}
              x={x(from)}
              y={i * step + (step - BAR) / 2}
              width={Math.max(1.5, x(hours))}
              height={BAR}
            />
          )
        })}
        {bars.map(({ row, from, hours }, i) => {
          const tax = showTax && row === track.taxStage
          const loss = row === 'rework' && !neutral
          return (
            <g key={row}>
              <rect
                x={x(from)}
                y={i * step + (step - BAR) / 2}
                width={Math.max(1.5, x(hours))}
                height={BAR}
                fill={tax ? textureFill(track.id) : loss ? 'var(--rival)' : 'var(--bar)'}
                stroke={tax ? 'var(--team-deep)' : 'none'}
                stroke-width={1.5}
              />
              <path
                d={`M${x(from + hours)} ${i * step + (step + BAR) / 2}V${(i + 1) * step + (step - BAR) / 2}`}
                stroke="var(--bar)"
              />
            </g>
          )
        })}
      </svg>
    </div>
  )
}
