import { RACE_HIGH, RACE_LOW } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { ReviewPrediction } from '../../../shared/sim/match/matchState.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { accuracyTicks } from '../../charts/race/racePlot.ts'
import { Mark } from '../../ui/theme/marks.tsx'
import { PaperPlot } from './PaperPlot.tsx'

type RangesPlotProps = {
  readonly title: string
  readonly reading: string
  readonly ranges: readonly {
    readonly track: TrackId
    readonly said: Pick<ReviewPrediction, 'low' | 'accuracy' | 'high'>
    readonly truth: number
  }[]
}

const WIDTH = 700
const MOST_STEP = 12
const MOST_HEIGHT = 330

const x = linearScale([RACE_LOW, RACE_HIGH], [10, WIDTH - 20])

/** The class's predicted ranges, each with the maximum accuracy of its track; ranges that missed are dashed. */
export const RangesPlot = ({ title, reading, ranges }: RangesPlotProps) => {
  const step = Math.min(MOST_STEP, MOST_HEIGHT / Math.max(1, ranges.length))
  const height = 14 + ranges.length * step + 22
  const ordered = [...ranges].sort((a, b) => a.said.low - b.said.low || a.said.high - b.said.high)
  return (
    <PaperPlot title={title} reading={reading} height={height} width={WIDTH}>
      {accuracyTicks(RACE_LOW, RACE_HIGH).map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 4V${height - 20}`} class="grid" />
          <text x={x(tick)} y={height - 5} text-anchor="middle" class="soft">
            {tick}
          </text>
        </g>
      ))}
      {ordered.map(({ track, said, truth }, i) => {
        const y = 12 + i * step
        const holds = said.low <= truth && truth <= said.high
        return (
          <g key={i}>
            <path
              d={`M${x(said.low)} ${y}H${x(said.high)}`}
              stroke="var(--bar)"
              stroke-width={Math.min(4, step * 0.5)}
              stroke-dasharray={holds ? undefined : '3 2'}
            />
            <path d={`M${x(said.accuracy)} ${y - step * 0.4}v${step * 0.8}`} stroke="var(--ink)" stroke-width={1.5} />
            <Mark track={track} x={x(truth)} y={y} radius={Math.min(4, step * 0.4)} />
          </g>
        )
      })}
    </PaperPlot>
  )
}
