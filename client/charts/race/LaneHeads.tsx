import { RACE_LOW, RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { spread } from '../spread.ts'
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

/** Labels flipped to the left are raised above the line that they would cover, and the text along it, px. */
const FLIPPED_LIFT = 32
/** The rival's line falls, so its label goes below it. */
const FLIPPED_DROP = 16

/** The marks at the end of both lines with their accuracies; late in the race the labels flip to the left. */
export const LaneHeads = ({ track, own, rival, plot: { frame, y }, now }: LaneHeadsProps) => {
  const flip = now > frame.left + (frame.right - frame.left) * 0.6
  const side = flip ? -16 : 16
  const anchor = flip ? 'end' : 'start'
  const [ownY = 0, rivalY = 0] = spread(
    [
      { at: y(own) - (flip ? FLIPPED_LIFT : 0), size: 26 },
      { at: y(rival ?? RACE_LOW) + (flip ? FLIPPED_DROP : 0), size: 34 },
    ],
    frame.top + 18,
    frame.bottom - 4,
  )
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
