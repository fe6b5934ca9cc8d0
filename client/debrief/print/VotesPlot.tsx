import { PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

type VotesPlotProps = {
  readonly title: string
  readonly reading: string
  readonly bars: readonly { readonly label: string; readonly count: number; readonly truth: boolean }[]
  /** Writes the count above each bar; for plots with few bars. */
  readonly counted: boolean
}

const HEIGHT = 128
const BASE = HEIGHT - 22
const TOP = 16

/** How many students predicted each answer; the right one has a frame and its own color. */
export const VotesPlot = ({ title, reading, bars, counted }: VotesPlotProps) => {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const step = PLOT_WIDTH / bars.length
  return (
    <PaperPlot title={title} reading={reading} height={HEIGHT}>
      {bars.map(({ label, count, truth }, i) => {
        const height = (count / most) * (BASE - TOP)
        return (
          <g key={label}>
            <rect
              x={i * step + step * 0.14}
              y={BASE - height}
              width={step * 0.72}
              height={height}
              fill={truth ? 'var(--ink)' : 'var(--bar)'}
              opacity={truth ? 1 : 0.55}
            />
            {truth && (
              <path d={`M${(i + 0.5) * step - 5} ${BASE + 1}h10l-5 -7Z`} fill="var(--surface)" stroke="var(--ink)" />
            )}
            {counted && (
              <text x={(i + 0.5) * step} y={BASE - height - 4} text-anchor="middle">
                {count}
              </text>
            )}
            {(counted || i === 0 || (i + 1) % 5 === 0) && (
              <text x={(i + 0.5) * step} y={BASE + 16} text-anchor="middle" class={truth ? 'strong' : 'soft'}>
                {label}
              </text>
            )}
          </g>
        )
      })}
      <path d={`M0 ${BASE}H${PLOT_WIDTH}`} class="axis" />
    </PaperPlot>
  )
}
