type BrickWallProps = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const COURSE = 10

/** Draws the deadline as a brick wall, inside an SVG. */
export const BrickWall = ({ x, y, width, height }: BrickWallProps) => {
  const courses = Math.max(1, Math.round(height / COURSE))
  const course = height / courses
  const half = width / 2
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--brick)" />
      {Array.from({ length: courses }, (_, i) => (
        <path
          key={i}
          d={`M${x} ${y + i * course}h${width}M${x + (i % 2 ? half * 0.6 : half * 1.4)} ${y + i * course}v${course}`}
          stroke="var(--surface)"
          stroke-width={1.4}
        />
      ))}
    </g>
  )
}
