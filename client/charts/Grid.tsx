type GridProps = {
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  /** Between the lines and their numbers, px. */
  readonly gap?: number
  readonly label?: (tick: number) => string | number
}

/** Lines across a picture with their numbers on the left; the line at 0 is an axis. */
export const Grid = ({ ticks, y, left, right, gap = 7, label = (tick) => tick }: GridProps) => (
  <>
    {ticks.map((tick) => (
      <g key={tick}>
        <path d={`M${left} ${y(tick)}H${right}`} class={tick === 0 ? 'axis' : 'grid'} />
        <text x={left - gap} y={y(tick) + 4} text-anchor="end" class="soft">
          {label(tick)}
        </text>
      </g>
    ))}
  </>
)
