import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Bookmark } from '../../../shared/replay/timeline.ts'
import { TICKS_PER_SECOND } from '../../../shared/sim/match/matchState.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { hourAt, momentAt, phaseAt, raceAt } from '../../charts/race/replayView.ts'
import { clockText } from '../../text/clockText.ts'
import { words } from '../../text/words.ts'

/** What happened at a bookmark. */
export const bookmarkText = ({ last }: Replay, { kind, team }: Bookmark): string =>
  words().replay.moments[kind](last.teams.find(({ id }) => id === team)?.name ?? team)

/** Describes where in the session a tick is. */
export const whereText = (replay: Replay, tick: number): string => {
  const clock = clockText((tick - replay.timeline.from) / TICKS_PER_SECOND)
  const phase = words().host.phases.names[phaseAt(replay, tick)]
  const race = raceAt(replay, tick)
  const racing = race !== null && tick >= race.from && tick <= race.to
  return words().replay.whereText(clock, phase, racing ? weekOf(hourAt(race, tick)) : null)
}

/** The current position, and what has just happened there. */
export const TimelineMoment = ({ replay, tick }: { readonly replay: Replay; readonly tick: number }) => {
  const bookmark = momentAt(replay.timeline.bookmarks, tick)
  return (
    <p class="timeline-moment" role="status">
      <strong>{whereText(replay, tick)}</strong>
      {bookmark && <span> {bookmarkText(replay, bookmark)}</span>}
    </p>
  )
}
