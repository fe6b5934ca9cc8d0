import { words } from '../../text/words.ts'
import { Ring } from '../Ring.tsx'
import { passLabel } from './passLabel.ts'
import type { RacePlot } from './racePlot.ts'

type PassMarkProps = { readonly plot: RacePlot; readonly week: number; readonly y: number; readonly textY: number }

/** Where a plan passes the rival for good. */
export const PassMark = ({ plot: { frame, weekX }, week, y, textY }: PassMarkProps) => {
  const { x, anchor } = passLabel(weekX(week), frame)
  return (
    <>
      <Ring x={weekX(week)} y={y} radius={5} />
      <text x={x} y={textY} text-anchor={anchor} class="strong halo">
        {words().instruments.youPass(week)}
      </text>
    </>
  )
}
