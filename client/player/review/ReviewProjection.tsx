import { IterationProjectionPlot } from '../../charts/IterationProjectionPlot.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { usePlay } from '../state/play.ts'
import type { Review } from './review.ts'

/** The projection of the plan, next to the one last offered and the student's own prediction. */
export const ReviewProjection = ({ review: { plan, offered }, height }: { review: Review; height: number }) => {
  const { track, seat } = usePlay()
  const predicted = seat.value.reviewLock
  return (
    <Redraw on={[offered, predicted, height]} soon={[plan]}>
      {() => (
        <IterationProjectionPlot
          track={track.value}
          plan={plan}
          offered={offered}
          predicted={predicted}
          height={height}
        />
      )}
    </Redraw>
  )
}
