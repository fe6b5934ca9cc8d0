import type { ComponentType } from 'preact'
import type { Show } from '../../shared/views/phaseTable.ts'
import type { Connection } from '../net/connection.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import type { Shell } from '../ui/boardShell.ts'
import { ArgumentsView } from './arguments/ArgumentsView.tsx'
import { AuditRevealView } from './phases/AuditRevealView.tsx'
import { CodeView } from './phases/CodeView.tsx'
import { DebriefView } from './phases/DebriefView.tsx'
import { FrontierRevealView } from './phases/FrontierRevealView.tsx'
import { LeadView } from './phases/LeadView.tsx'
import { LobbyView } from './phases/LobbyView.tsx'
import { PaceBoard } from './phases/PaceBoard.tsx'
import { PodiumNotes } from './phases/PodiumNotes.tsx'
import { QuestionView } from './phases/QuestionView.tsx'
import { RaceLegend } from './phases/RaceLegend.tsx'
import { ReplayView } from './phases/ReplayView.tsx'
import { VotesView } from './phases/VotesView.tsx'
import { DuelTwin, PodiumTwin, RaceTwin, WorkTwin } from './StageTwins.tsx'
import type { BoardPlace } from './scenes/StageScene.ts'
import type { StageSceneKey } from './scenes/stageGame.ts'
import type { StageReplay } from './state/useStageReplay.ts'
import { WorkView } from './work/WorkView.tsx'

/** What every view of the projector is given. */
type ViewProps = {
  readonly match: MatchSnapshot
  /** The match as it changes, for what updates at its own pace. */
  readonly source: Connection['match']
  readonly shell: Shell
  readonly replay: StageReplay
}

type ShowSheet = {
  /** What is on the page, with what a scene draws in words. */
  readonly views: readonly ComponentType<ViewProps>[]
  readonly scenes?: readonly StageSceneKey[]
  /** Where the leaderboard is; the page has it as a list, too. */
  readonly board?: BoardPlace
  /** The plate comments on the reveal instead of on the match. */
  readonly comments?: true
}

/** How the projector shows what it shows; its titles are in view/boardTitles.ts, because the console needs them too. */
export const SHOWS: Readonly<Record<Show, ShowSheet>> = {
  lobby: { views: [LobbyView] },
  code: { views: [CodeView] },
  question: { views: [QuestionView] },
  work: { views: [WorkView, WorkTwin] },
  votes: { views: [VotesView] },
  auditReveal: { views: [AuditRevealView], comments: true },
  frontierReveal: { views: [FrontierRevealView], scenes: ['board'], board: 'column', comments: true },
  lead: { views: [LeadView] },
  race: { views: [RaceLegend, PaceBoard, RaceTwin], scenes: ['race', 'board'], board: 'race' },
  leaderboard: { views: [], scenes: ['board'], board: 'field' },
  arguments: { views: [ArgumentsView] },
  duel: { views: [DuelTwin], scenes: ['duel'] },
  podium: { views: [PodiumNotes, PodiumTwin], scenes: ['podium', 'board'], board: 'column', comments: true },
  debrief: { views: [DebriefView] },
  replay: { views: [ReplayView] },
}
