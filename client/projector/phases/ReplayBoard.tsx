import type { ComponentChildren } from 'preact'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { ReplayMoment } from '../../../shared/sim/match/matchState.ts'
import { ReplayChart, type ReplayedLane } from '../../charts/race/ReplayChart.tsx'
import { DrawnMarks } from '../../debrief/replay/TimelineMarks.tsx'
import { TimelineMoment } from '../../debrief/replay/TimelineMoment.tsx'
import { TimelineLegend, TimelineRail } from '../../debrief/replay/TimelineRail.tsx'
import { useReplayedRace } from '../../debrief/state/useReplayedRace.ts'
import { shareOf } from '../../debrief/view/shareOf.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { trackClass } from '../../ui/theme/trackTheme.ts'
import { StageMark } from '../StageMark.tsx'
import './replayBoard.css'

export { playRecording as openReplay } from '../../debrief/state/playRecording.ts'

/** Projector units per px of the chart: its 14 px type is 2.4 units. */
const UNITS_A_PX = 2.4 / 14
const PLOT_UNITS = { wide: 40, narrow: 33 } as const
const GAP_UNITS = 4
/** How many letters fit on the timeline. */
const RAIL_LETTERS = { wide: 92, narrow: 64 } as const
/** How many marks fit side by side on it. */
const RAIL_MARKS = { wide: 32, narrow: 22 } as const

type ReplayBoardProps = {
  readonly replay: Replay
  readonly moment: ReplayMoment
  readonly shell: Shell
  /** Shown when a moment has no race. */
  readonly children: ComponentChildren
}

type PlotProps = {
  readonly lane: Omit<ReplayedLane, 'height'>
  readonly title: string
  readonly width: number
  readonly units: number
}

const Plot = ({ lane, title, width, units }: PlotProps) => (
  <section class="replay-board-plot" aria-label={title}>
    <h3>
      <strong>{title}</strong> <span class="soft">{lane.reading}</span>
    </h3>
    <ReplayChart {...lane} width={width} height={units / UNITS_A_PX} />
  </section>
)

/** A moment of the replay as the whole class sees it, without controls. */
export const ReplayBoard = ({ replay, moment, shell, children }: ReplayBoardProps) => {
  const shown = useReplayedRace(replay, moment)
  if (!shown) return <>{children}</>
  const { team, happened, changed, headline, note } = shown
  const text = words().replay
  const size = shell.narrow ? 'narrow' : 'wide'
  const width = (shell.width - 2 * shell.field.left) / shell.unit
  const plots = { units: PLOT_UNITS[size], width: (changed ? (width - GAP_UNITS) / 2 : width) / UNITS_A_PX }
  return (
    <div class={`replay-board ${trackClass(team.track)}`}>
      <section class="whole replay-board-race" aria-label={text.title}>
        <h2 class="in-row">
          <strong class="replay-board-team in-row">
            <StageMark track={team.track} />
            {team.name}
          </strong>
          <span>{headline}</span>
        </h2>
        <div class="replay-board-plots">
          <Plot {...plots} lane={happened} title={text.happened} />
          {changed && <Plot {...plots} lane={changed} title={`${text.whatIf}: ${changed.title}`} />}
        </div>
        {moment.change && <p class="replay-board-note soft">{note}</p>}
      </section>
      <section class="timeline" aria-label={text.where}>
        <TimelineMoment replay={replay} tick={moment.tick} />
        <TimelineRail
          replay={replay}
          tick={moment.tick}
          letters={RAIL_LETTERS[size]}
          marks={<DrawnMarks replay={replay} room={RAIL_MARKS[size]} />}
        >
          <div class="timeline-now" aria-hidden="true">
            <span style={{ left: shareOf(replay, moment.tick) }} />
          </div>
        </TimelineRail>
        <TimelineLegend replay={replay} />
      </section>
    </div>
  )
}
