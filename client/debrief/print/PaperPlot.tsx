import type { ComponentChildren } from 'preact'

/** Half the width of a sheet, px, so that two plots fit side by side. */
export const PLOT_WIDTH = 340

type PaperPlotProps = {
  readonly title: string
  /** The plot's result in one sentence. */
  readonly reading: string
  readonly height: number
  readonly width?: number
  readonly children: ComponentChildren
}

/** A plot on paper: as wide as its column on any paper size, and never split across pages. */
export const PaperPlot = ({ title, reading, height, width = PLOT_WIDTH, children }: PaperPlotProps) => (
  <figure class="paper-plot">
    <figcaption>
      <strong>{title}</strong>
      <span>{reading}</span>
    </figcaption>
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${reading}`}>
      {children}
    </svg>
  </figure>
)

type GridProps = {
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly left: number
  readonly right: number
}

/** Lines across a plot with their numbers on the left. */
export const Grid = ({ ticks, left, right }: GridProps) => (
  <>
    {ticks.map(({ at, text }) => (
      <g key={text}>
        <path d={`M${left} ${at}H${right}`} class="grid" />
        <text x={left - 6} y={at + 4} text-anchor="end" class="soft">
          {text}
        </text>
      </g>
    ))}
  </>
)
