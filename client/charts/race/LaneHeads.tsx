import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { headPlaces } from './laneLabels.ts'
import type { RacePlot } from './racePlot.ts'
import './laneChart.css'

type LaneHeadsProps = {
  readonly track: TrackId
  readonly own: number
  readonly rival: number | null
  readonly plot: RacePlot
  /** The current hour's position, px. */
  readonly now: number
}

/** The marks at the end of both lines with their accuracies; late in the race the labels flip to the left. */
export const LaneHeads = ({ track, own, rival, plot, now }: LaneHeadsProps) => {
  const { y } = plot
  const { flip, ownY, rivalY } = headPlaces(plot, now, own, rival)
  const side = flip ? -16 : 16
  const anchor = flip ? 'end' : 'start'
  return (
    <g>
      {rival !== null && <RivalMark x={now} y={y(rival)} radius={6} />}
      <Mark track={track} x={now} y={y(own)} radius={7} />
      <text x={now + side} y={ownY + 8} text-anchor={anchor} class="lane-own halo">
        {accuracyText(own)}
        <tspan class="lane-you">{words().instruments.lane.you}</tspan>
      </text>
      {rival !== null && (
        <>
          <text x={now + side} y={rivalY + 2} text-anchor={anchor} class="strong halo" style={{ fill: 'var(--loss)' }}>
            {accuracyText(rival)}
          </text>
          <text x={now + side} y={rivalY + 17} text-anchor={anchor} class="soft halo">
            {RIVAL_NAME}
          </text>
        </>
      )}
    </g>
  )
}
