import { IterationProjectionPlot } from '../../charts/IterationProjectionPlot.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { usePlay } from '../state/play.ts'
import type { Review } from './review.ts'

/** The dry runs of the team, where the plan starts, and the student's own prediction. */
export const ReviewProjection = ({ review: { plan, runs }, height }: { review: Review; height: number }) => {
  const { track, seat } = usePlay()
  const predicted = seat.value.reviewLock
  return (
    <Redraw on={[runs, predicted, height]} soon={[plan]}>
      {() => (
        <IterationProjectionPlot track={track.value} plan={plan} runs={runs} predicted={predicted} height={height} />
      )}
    </Redraw>
  )
}
