import type { CycleBreakdown } from '../../../shared/sim/cycle.ts'
import { changeText, hoursText, spanText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { linearScale } from '../linearScale.ts'
import { WasBar } from '../WasBar.tsx'

type WaterfallTotalProps = {
  readonly now: CycleBreakdown
  readonly was: CycleBreakdown
  /** Beside narrow names, as in a reading. */
  readonly narrow?: boolean
  /** Hours that somebody said it would take. */
  readonly estimated?: number | null
}

/** The whole cycle in weeks, against what it was. */
export const WaterfallTotal = ({ now, was, narrow = false, estimated = null }: WaterfallTotalProps) => {
  const [box, width] = useWidth<HTMLDivElement>(140)
  const x = linearScale([0, Math.max(now.cycleHours, was.cycleHours) * 1.02], [0, width])
  const change = now.cycleHours / was.cycleHours - 1
  const changed = Math.abs(change) >= 0.005
  const end = x(now.cycleHours)
  // The mark of an estimate stands where the change would.
  const changedBy = changed && estimated === null ? changeText(change) : ''
  // At about 7 px per letter, the text goes inside the bar or next to it; otherwise the hours on the right have to do.
  const inside = end > 64
  const both = end > 110
  const onInk = { fill: 'var(--on-ink)' }
  return (
    <div class="waterfall-row waterfall-total">
      <span class="waterfall-name">
        <strong>{words().instruments.waterfall.oneCycle}</strong>
        <span class="waterfall-sub">
          {narrow ? words().instruments.illustrativeShort : words().instruments.illustrative}
        </span>
      </span>
      <div ref={box}>
        <svg class="chart" width={width} height={20} aria-hidden="true">
          <WasBar width={x(was.cycleHours)} height={20} />
          <rect width={x(now.cycleHours)} height={20} fill="var(--ink)" />
          <text x={inside ? 6 : end + 6} y={14} class={inside ? 'strong' : 'strong halo'} style={inside ? onInk : {}}>
            {spanText(now.cycleHours, 1)}
            {inside && both && ` ${changedBy}`}
          </text>
          {inside && !both && width - end > 44 && (
            <text x={end + 6} y={14} class="strong halo">
              {changedBy}
            </text>
          )}
          {estimated !== null && (
            <g stroke="var(--team-deep)" stroke-width={2.5}>
              <path d={`M${x(Math.max(0, estimated))} -5V25`} />
              <circle cx={x(Math.max(0, estimated))} cy={10} r={5} fill="var(--surface)" />
            </g>
          )}
        </svg>
      </div>
      <span class="waterfall-hours">
        <strong>{hoursText(now.cycleHours)}</strong>
        {changed && <span class="was">{words().instruments.waterfall.wasHours(was.cycleHours)}</span>}
      </span>
    </div>
  )
}
