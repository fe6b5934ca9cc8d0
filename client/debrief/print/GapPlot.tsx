import { RACE_HIGH, RACE_LOW } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { RaceResult } from '../../../shared/sim/match/matchState.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { Ring } from '../../charts/Ring.tsx'
import { accuracyTicks } from '../../charts/race/racePlot.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

type GapPlotProps = {
  readonly track: TrackId
  readonly rows: readonly { readonly name: string; readonly result: RaceResult; readonly rival: boolean }[]
}

const STEP = 33
const TOP = 22
const FRAME = { left: 8, right: PLOT_WIDTH - 8 }

const x = linearScale([RACE_LOW, RACE_HIGH], [FRAME.left, FRAME.right], { clamp: true })

/** The Verification Gap: accuracy in tests and accuracy for users. */
export const GapPlot = ({ track, rows }: GapPlotProps) => {
  const text = words().print
  const height = TOP + rows.length * STEP + 20
  return (
    <PaperPlot title={text.gap} reading={text.gapReading} height={height}>
      {accuracyTicks(RACE_LOW, RACE_HIGH).map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${TOP - 8}V${height - 18}`} class="grid" />
          <text
            x={x(tick)}
            y={height - 4}
            text-anchor={tick === RACE_LOW ? 'start' : tick === RACE_HIGH ? 'end' : 'middle'}
            class="soft"
          >
            {tick === RACE_HIGH ? accuracyText(tick, 0) : tick}
          </text>
        </g>
      ))}
      {rows.map(({ name, result, rival }, i) => {
        const top = TOP + i * STEP
        const color = rival ? 'var(--rival)' : `var(--${track}-deep)`
        return (
          <g key={name}>
            <text x={FRAME.left} y={top + 6} class="strong halo">
              {name}
            </text>
            <text x={FRAME.right} y={top + 6} text-anchor="end" class="halo">
              {text.gapRow(result.accuracy - result.fieldAccuracy, result.risk)}
            </text>
            <path d={`M${x(result.fieldAccuracy)} ${top + 19}H${x(result.accuracy)}`} stroke={color} stroke-width={4} />
            <Ring x={x(result.accuracy)} y={top + 19} radius={5} color={color} />
            <circle cx={x(result.fieldAccuracy)} cy={top + 19} r={5} fill={color} />
          </g>
        )
      })}
    </PaperPlot>
  )
}
