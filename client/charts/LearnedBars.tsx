import { WEEKS } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { projectionLine } from '../../shared/sim/projectionLine.ts'
import { fixed, signed } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'
import { Grid } from './Grid.tsx'
import { linearScale } from './linearScale.ts'

type Rise = { readonly week: number; readonly points: number }

/** Points that each drawn iteration adds, by the week it lands. */
export const rises = (track: Track, plan: Plan): readonly Rise[] => {
  const line = projectionLine(track, plan)
  return line.flatMap((point, i) => {
    const before = line[i - 1]
    return before && before.week === point.week ? [{ week: point.week, points: point.accuracy - before.accuracy }] : []
  })
}

const HEIGHT = 84
const BASE = 66

/** Points learned in each iteration; the first ones teach the most. */
export const LearnedBars = ({ track, plan }: { readonly track: Track; readonly plan: Plan }) => {
  const bars = rises(track, plan)
  const text = words().instruments.learned
  const first = bars[0]?.points ?? 0
  // The last iteration may be unfinished.
  const last = bars.at(-2)?.points ?? bars.at(-1)?.points ?? 0
  const most = Math.max(0.2, ...bars.map(({ points }) => points))
  return (
    <Figure
      reading={text.reading(first, last)}
      spots={(width) => {
        const x = linearScale([0, WEEKS], [24, width - 100])
        return bars.map(({ week, points }) => ({ x: x(week), y: BASE - (Math.max(0, points) / most) * (BASE - 8) }))
      }}
      table={{
        caption: text.caption,
        head: [words().instruments.week, text.points],
        rows: () => bars.map(({ week, points }) => [fixed(week), signed(points, 2)]),
      }}
    >
      {(width) => {
        const x = linearScale([0, WEEKS], [24, width - 100])
        const y = linearScale([0, most], [BASE, 8])
        const bar = Math.max(1, Math.min(14, ((width - 124) / Math.max(1, bars.length)) * 0.5))
        return (
          <Chart width={width} height={HEIGHT} label={text.title}>
            <Grid
              ticks={y.ticks(2)}
              y={y}
              left={24}
              right={width - 100}
              label={(tick) => fixed(tick, Number.isInteger(tick) ? 0 : 1)}
            />
            {bars.map(({ week, points }) => (
              <rect
                key={week}
                x={x(week) - bar / 2}
                y={y(Math.max(0, points))}
                width={bar}
                height={BASE - y(Math.max(0, points))}
                fill="var(--team)"
                stroke="var(--team-deep)"
                stroke-width={bar > 4 ? 1 : 0}
              />
            ))}
            <text x={0} y={BASE + 16} class="soft">
              {text.points}
            </text>
          </Chart>
        )
      }}
    </Figure>
  )
}
