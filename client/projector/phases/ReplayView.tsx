import type { ComponentChildren } from 'preact'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import type { StageReplay } from '../state/stageReplay.ts'
import './replayView.css'

type ReplayViewProps = {
  readonly match: MatchSnapshot
  readonly stage: StageReplay
  readonly shell: Shell
  /** Shown until the timeline has loaded. */
  readonly children: ComponentChildren
}

/** The moment of the timeline that the host has moved to. */
export const ReplayView = ({ match, stage, shell, children }: ReplayViewProps) => {
  if (stage.type === 'ready') {
    const moment = { tick: match.replayTick, team: match.replayTeam, change: match.replayChange || null }
    return (
      <stage.Board replay={stage.replay} moment={moment} shell={shell}>
        {children}
      </stage.Board>
    )
  }
  return (
    <>
      {children}
      <p class="replay-notice" role="status">
        {words().show.replay[stage.type]}
      </p>
    </>
  )
}
