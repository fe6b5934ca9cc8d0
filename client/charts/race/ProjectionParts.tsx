import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { LinePoint } from '../../../shared/sim/projectionLine.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Redraw } from '../../ui/Redraw.tsx'
import { Mark } from '../../ui/theme/marks.tsx'
import { At } from '../At.tsx'
import { Ring } from '../Ring.tsx'
import { lineAt } from './lineAt.ts'
import { passLabel } from './passLabel.ts'
import { RivalLabel } from './RaceLines.tsx'
import type { RacePlot } from './racePlot.ts'

/** The table of a plan's projected line beside the rival's. */
export const projectionColumns = (own: readonly LinePoint[], rival: readonly LinePoint[]) => [
  { name: words().instruments.you, at: (week: number) => lineAt(own, week) },
  { name: RIVAL_NAME, at: (week: number) => lineAt(rival, week) },
]

type GapMarkProps = { readonly plot: RacePlot; readonly accuracy: number; readonly fieldAccuracy: number }

/** The Verification Gap at the end of a projected line: from what tests show down to what users see. */
export const GapMark = ({ plot: { frame, y }, accuracy, fieldAccuracy }: GapMarkProps) =>
  accuracy - fieldAccuracy > 0.05 ? (
    <path
      d={`M${frame.right} ${y(accuracy)}V${y(fieldAccuracy)}m-5 0h10`}
      stroke="var(--rival)"
      stroke-width={2}
      fill="none"
    />
  ) : null

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

type ProjectionEndsProps = GapMarkProps & {
  readonly track: TrackId
  readonly radius: number
  /** Accuracy in tests, in words. */
  readonly tests: string
  readonly rivalEnd: number
  /** Where the labels of both lines are, px. */
  readonly labels: { readonly x: number; readonly ownY: number; readonly rivalY: number }
  /** Between two lines of a label, px. */
  readonly pitch: number
  /** What the rival's label depends on. */
  readonly ground: readonly unknown[]
}

/** The mark at the end of a projected line, and what both lines come to. */
export const ProjectionEnds = (props: ProjectionEndsProps) => {
  const { plot, accuracy, fieldAccuracy, track, radius, tests, rivalEnd, labels, pitch, ground } = props
  return (
    <>
      <At x={plot.frame.right} y={plot.y(accuracy)}>
        <Mark track={track} x={0} y={0} radius={radius} />
      </At>
      <At x={labels.x} y={labels.ownY}>
        <text y={-pitch} class="soft">
          {tests}
        </text>
        <text y={19 - pitch} class="big" style={{ fill: 'var(--team-deep)' }}>
          {accuracyText(fieldAccuracy)}
        </text>
        <text y={19} class="soft">
          {words().instruments.inField}
        </text>
      </At>
      <Redraw on={[...ground, labels.rivalY]}>
        {() => (
          <At x={labels.x} y={labels.rivalY}>
            <RivalLabel y={-2} accuracy={rivalEnd} pitch={pitch} />
          </At>
        )}
      </Redraw>
    </>
  )
}
