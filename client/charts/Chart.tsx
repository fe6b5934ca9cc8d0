import type { ComponentChildren } from 'preact'
import './figure.css'

type ChartProps = {
  readonly width: number
  readonly height: number
  /** What the picture shows, for screen readers. */
  readonly label: string
  readonly children: ComponentChildren
}

/** The SVG of a chart; one user unit is one px. */
export const Chart = ({ width, height, label, children }: ChartProps) => (
  <svg class="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
    {children}
  </svg>
)
