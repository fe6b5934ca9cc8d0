import { MAX_SHRINK_DECADES } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import type { Flag, Trial } from '../../../shared/sim/match/matchState.ts'
import { bestBySize } from '../../charts/frontier.ts'
import { Grid } from '../../charts/Grid.tsx'
import { linearScale } from '../../charts/linearScale.ts'
import { accuracyTicks, pathThrough } from '../../charts/race/racePlot.ts'
import { modelSizeText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Marks } from '../../ui/theme/marks.tsx'
import { PAPER_GAP, PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'

type TrialPlotProps = { readonly track: Track; readonly trials: readonly Trial[]; readonly flag: Flag | null }

const HEIGHT = 144
const FRAME = { left: 26, right: PLOT_WIDTH - 14, top: 24, bottom: HEIGHT - 24 }
const MOST_SHOWN = 8

/** Every trial of Part 2: field accuracy by model size, with a line through each size's best, and the team's flag. */
export const TrialPlot = ({ track, trials, flag }: TrialPlotProps) => {
  const text = words().print
  const fields = trials.map(({ fieldAccuracy }) => fieldAccuracy)
  const best = Math.max(...fields)
  const high = Math.ceil(best + 0.3)
  const low = Math.max(Math.floor(Math.min(...fields, 92)), high - MOST_SHOWN)
  const x = linearScale([0, MAX_SHRINK_DECADES], [FRAME.left + 6, FRAME.right])
  const y = linearScale([low, high], [FRAME.bottom, FRAME.top], { clamp: true })
  const pole = flag && x(flag.shrinkDecades)
  return (
    <PaperPlot title={text.frontier} reading={text.frontierReading(trials.length, best)} height={HEIGHT}>
      <text x={0} y={10} class="soft">
        {text.frontierAxis}
      </text>
      <Grid ticks={accuracyTicks(low, high)} y={y} left={FRAME.left} right={FRAME.right} gap={PAPER_GAP} />
      {pole !== null && (
        <g>
          <path d={`M${pole} ${FRAME.top - 8}V${FRAME.bottom}`} stroke="var(--ink)" stroke-width={2} />
          <path
            d={
              pole > PLOT_WIDTH / 2
                ? `M${pole} ${FRAME.top - 8}h-44l5 7-5 7h44Z`
                : `M${pole} ${FRAME.top - 8}h44l-5 7 5 7h-44Z`
            }
            fill="var(--ink)"
          />
          <text
            x={pole > PLOT_WIDTH / 2 ? pole - 5 : pole + 5}
            y={FRAME.top + 3}
            text-anchor={pole > PLOT_WIDTH / 2 ? 'end' : 'start'}
            style={{ fill: 'var(--on-ink)' }}
          >
            {text.knee}
          </text>
        </g>
      )}
      <path
        d={pathThrough(bestBySize(trials).map(({ plan, fieldAccuracy }) => [x(plan.shrinkDecades), y(fieldAccuracy)]))}
        fill="none"
        stroke={`var(--${track.id}-deep)`}
        stroke-width={1.8}
      />
      <Marks
        track={track.id}
        radius={4}
        at={trials.map(({ plan, fieldAccuracy }) => ({ x: x(plan.shrinkDecades), y: y(fieldAccuracy) }))}
      />
      <path d={`M${FRAME.left} ${FRAME.bottom}H${FRAME.right}`} class="axis" />
      {[0, 0.5, 1, 1.5, 2].map((decades) => (
        <text key={decades} x={x(decades)} y={FRAME.bottom + 15} text-anchor="middle" class="soft">
          {modelSizeText(track, decades)}
        </text>
      ))}
      <text x={PLOT_WIDTH} y={10} text-anchor="end" class="soft">
        {text.sizeAxis} →
      </text>
    </PaperPlot>
  )
}
