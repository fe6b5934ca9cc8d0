import { samePlan } from '../../../shared/sim/plan.ts'
import { IterationProjectionPlot } from '../../charts/IterationProjectionPlot.tsx'
import { reviewReading } from '../../charts/reviewWords.ts'
import { words } from '../../text/words.ts'
import { Redraw } from '../../ui/Redraw.tsx'
import { useWide } from '../../ui/useMedia.ts'
import { Opening } from '../shell/Opening.tsx'
import { usePlay } from '../state/play.ts'
import type { Review } from './review.ts'

/** The dry runs of the team, where the plan starts, and the student's own prediction. */
export const ReviewProjection = ({ review: { plan, runs }, height }: { review: Review; height: number }) => {
  const { track, seat } = usePlay()
  const last = runs.at(-1)
  const brief = !useWide() && !(last && samePlan(last.plan, plan))
  const predicted = seat.value.reviewLock
  return (
    <Redraw on={[runs, predicted, height, brief]} soon={[plan]}>
      {() => {
        const reading = reviewReading(track.value, runs)
        return (
          <IterationProjectionPlot
            track={track.value}
            plan={plan}
            runs={runs}
            runName={words().instruments.projection.dryRun}
            demanded
            predicted={predicted}
            reading={reading}
            head={
              runs.length === 0 ? (
                <Opening />
              ) : (
                <span class="comes-after" key={runs.length}>
                  {reading}
                </span>
              )
            }
            height={height}
            brief={brief}
          />
        )
      }}
    </Redraw>
  )
}
