type RingProps = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color?: string
  readonly width?: number
}

/** A hollow dot inside an SVG. */
export const Ring = ({ x, y, radius, color = 'var(--ink)', width = 2 }: RingProps) => (
  <circle cx={x} cy={y} r={radius} fill="var(--surface)" stroke={color} stroke-width={width} />
)
