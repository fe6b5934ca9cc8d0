import type { ComponentChildren } from 'preact'
import { STAGES } from '../../shared/content/stages.ts'
import { words } from '../text/words.ts'
import { linearScale } from './linearScale.ts'
import type { Spot } from './PointReader.tsx'

type CostBarsProps = {
  readonly width: number
  readonly top: number
  readonly base: number
  /** Stages, 1 to 6, at which something is found. */
  readonly found: readonly number[]
  readonly children?: (at: {
    readonly x: (stage: number) => number
    readonly y: (factor: number) => number
  }) => ComponentChildren
}

/** Positions of the tops of the bars. */
export const costSpots = (width: number, top: number, base: number): readonly Spot[] =>
  STAGES.map((_, i) => ({
    x: ((i + 0.5) * width) / STAGES.length,
    y: base - ((base - top) * 2 ** i) / 2 ** (STAGES.length - 1),
  }))

/** 2^(N-1) as six bars, inside an SVG. */
export const CostBars = ({ width, top, base, found, children }: CostBarsProps) => {
  const y = linearScale([0, 2 ** (STAGES.length - 1)], [base, top])
  const step = width / STAGES.length
  const x = (stage: number): number => (stage - 0.5) * step
  return (
    <g>
      <path d={`M0 ${base}H${width}`} class="axis" />
      {STAGES.map((stage, i) => {
        const here = found.includes(i + 1)
        const bar = y(2 ** i)
        return (
          <g key={stage}>
            <rect
              x={x(i + 1) - step * 0.3}
              y={bar}
              width={step * 0.6}
              height={base - bar}
              fill={here ? 'var(--rival)' : 'var(--hush)'}
              stroke={here ? 'var(--loss)' : 'var(--rail)'}
            />
            <text x={x(i + 1)} y={bar - 5} text-anchor="middle" class={here ? 'strong' : 'soft'}>
              {2 ** i}×
            </text>
            <text x={x(i + 1)} y={base + 16} text-anchor="middle" class={here ? 'strong' : 'soft'}>
              {i + 1} {words().instruments.constraints.short[i]}
            </text>
          </g>
        )
      })}
      {children?.({ x, y })}
    </g>
  )
}
