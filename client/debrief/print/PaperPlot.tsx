import type { ComponentChildren } from 'preact'

/** Half the width of a sheet, px, so that two plots fit side by side. */
export const PLOT_WIDTH = 340
/** Between a grid's lines and their numbers on paper, px. */
export const PAPER_GAP = 6

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

/** Shown in place of a plot that has no data. */
export const NoPlot = ({ title, why }: { readonly title: string; readonly why: string }) => (
  <p>
    <strong>{title}</strong> {why}
  </p>
)
