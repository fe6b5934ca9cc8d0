import { HOURS_PER_WEEK, RIVAL_NAME } from '../../../shared/content/constants.ts'
import { RaceFigure } from './RaceFigure.tsx'
import { ReplayChart, type ReplayedLane, replayCaption, replayPlot } from './ReplayChart.tsx'
import { accuracyAt } from './raceLine.ts'

/** A replayed race with its picture, points and table. */
export const ReplayLane = (lane: ReplayedLane) => (
  <RaceFigure
    dark
    reading={lane.reading}
    caption={replayCaption(lane)}
    columns={[
      { name: lane.team, at: (week) => accuracyAt(lane.run.line, week * HOURS_PER_WEEK) },
      { name: RIVAL_NAME, at: (week) => accuracyAt(lane.rival.line, week * HOURS_PER_WEEK) },
    ]}
    plotAt={(width) => replayPlot(width, lane.height)}
  >
    {(_, width) => <ReplayChart {...lane} width={width} />}
  </RaceFigure>
)
