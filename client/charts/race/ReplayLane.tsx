import { HOURS_PER_WEEK, RIVAL_NAME } from '../../../shared/content/constants.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Figure } from '../Figure.tsx'
import { accuracyAt, ReplayChart, type ReplayedLane, replayCaption, replayScales } from './ReplayChart.tsx'

const TABLE_WEEKS = Array.from({ length: 14 }, (_, i) => i * 2)

/** A replayed race with its picture, points and table. */
export const ReplayLane = (lane: ReplayedLane) => {
  const { team, run, rival, reading, height } = lane
  return (
    <Figure
      dark
      reading={reading}
      spots={(width) => {
        const { x, y } = replayScales(width, height)
        return TABLE_WEEKS.map((week) => ({
          x: x(week * HOURS_PER_WEEK),
          y: y(accuracyAt(run, week * HOURS_PER_WEEK)),
        }))
      }}
      table={{
        caption: replayCaption(lane),
        head: [words().instruments.week, team, RIVAL_NAME],
        rows: () =>
          TABLE_WEEKS.map((week) => [
            `${week}`,
            accuracyText(accuracyAt(run, week * HOURS_PER_WEEK)),
            accuracyText(accuracyAt(rival, week * HOURS_PER_WEEK)),
          ]),
      }}
    >
      {(width) => <ReplayChart {...lane} width={width} />}
    </Figure>
  )
}
