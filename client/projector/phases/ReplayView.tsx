import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import type { StageReplay } from '../state/useStageReplay.ts'
import { DebriefView } from './DebriefView.tsx'
import './replayView.css'

type ReplayViewProps = {
  readonly match: MatchSnapshot
  readonly replay: StageReplay
  readonly shell: Shell
}

/** The moment of the timeline that the host has moved to; everyone's results until the timeline has loaded. */
export const ReplayView = ({ match, replay, shell }: ReplayViewProps) => {
  if (replay.type === 'ready') {
    const moment = { tick: match.replayTick, team: match.replayTeam, change: match.replayChange || null }
    return (
      <replay.Board replay={replay.replay} moment={moment} shell={shell}>
        <DebriefView match={match} />
      </replay.Board>
    )
  }
  return (
    <>
      <DebriefView match={match} />
      <p class="column replay-notice" role="status">
        {words().show.replay[replay.type]}
      </p>
    </>
  )
}
