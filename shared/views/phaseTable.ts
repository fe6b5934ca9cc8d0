import type { LessonNumbers } from '../sim/lesson/lessonNumbers.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { commentary as english } from '../text/en/commentary.ts'
import type { Message } from '../text/message.ts'
import type { ArgumentsOnStage } from './arenaViews.ts'
import type { Board } from './board.ts'
import type { PublicMatch } from './sessionState.ts'

/** What the projector shows. */
export type Show =
  | 'lobby'
  | 'code'
  | 'question'
  | 'work'
  | 'votes'
  | 'auditReveal'
  | 'frontierReveal'
  | 'lead'
  | 'race'
  | 'leaderboard'
  | 'arguments'
  | 'duel'
  | 'podium'
  | 'debrief'
  | 'replay'

type PhaseView = {
  /** What the projector shows unless the host chooses something else. */
  readonly show: Show
  /** What everybody may know of the phase's outcome; `none` before its reveal. */
  readonly board: Board['type']
  /** What the commentator opens the phase with. */
  readonly opens: ((numbers: LessonNumbers) => Message<typeof english>) | null
}

/** What the views of the match give for each phase. */
export const PHASE_VIEWS: Readonly<Record<Phase, PhaseView>> = {
  lobby: { show: 'lobby', board: 'none', opens: null },
  auditLock: { show: 'question', board: 'none', opens: () => ['auditLock'] },
  auditAgain: { show: 'question', board: 'none', opens: () => ['again'] },
  auditWork: { show: 'work', board: 'none', opens: () => ['auditWork'] },
  auditReflect: { show: 'question', board: 'none', opens: ({ fell }) => ['auditReflect', fell] },
  auditReveal: { show: 'auditReveal', board: 'auditReveal', opens: () => ['auditReveal'] },
  frontierLock: { show: 'question', board: 'none', opens: ({ behind }) => ['frontierLock', behind] },
  frontierAgain: { show: 'question', board: 'none', opens: () => ['again'] },
  frontierWork: { show: 'work', board: 'none', opens: () => ['frontierWork'] },
  frontierRace: { show: 'race', board: 'none', opens: () => ['frontierRace'] },
  frontierReflect: { show: 'question', board: 'none', opens: () => ['frontierReflect'] },
  frontierReveal: { show: 'frontierReveal', board: 'frontierReveal', opens: () => ['frontierReveal'] },
  reviewLock: { show: 'question', board: 'none', opens: () => ['reviewLock'] },
  reviewAgain: { show: 'question', board: 'none', opens: () => ['again'] },
  reviewWork: { show: 'work', board: 'negotiations', opens: () => ['reviewWork'] },
  finalRun: { show: 'race', board: 'none', opens: () => ['finalRun'] },
  ledger: { show: 'question', board: 'none', opens: () => ['ledger'] },
  podium: { show: 'podium', board: 'podium', opens: () => ['podium'] },
  debrief: { show: 'debrief', board: 'podium', opens: () => ['debrief'] },
}

type Chosen = Pick<PublicMatch, 'phase' | 'scene' | 'replayTick' | 'secondsLeft' | 'phaseSeconds'> & {
  readonly arguments: Pick<ArgumentsOnStage, 'shown'>
}

/** How long a reveal shows who moved between two votes before it shows the rest: seconds, and a share of its time at most. */
const VOTES_SECONDS = 20
const VOTES_SHARE = 0.25

/** Whether a reveal still shows who moved between the votes that its board has. */
const opensWithVotes = ({ phase, secondsLeft, phaseSeconds }: Chosen, board: Board): boolean =>
  phase !== 'debrief' &&
  'secondVote' in board &&
  board.secondVote !== null &&
  phaseSeconds - secondsLeft < Math.min(VOTES_SECONDS, VOTES_SHARE * phaseSeconds)

/** In the second half of its clock, the reveal of Part 2 goes on from what the class predicted to why it came out so. */
const usualShow = ({ phase, secondsLeft, phaseSeconds }: Chosen, board: Board): Show =>
  board.type === 'frontierReveal' && secondsLeft >= 0 && 2 * secondsLeft <= phaseSeconds
    ? 'lead'
    : PHASE_VIEWS[phase].show

/** The timeline while the host moves it, else the host's choice where there is something to show for it, else what the phase shows. */
export const showOf = (match: Chosen, board: Board, raced: boolean): Show => {
  const {
    scene,
    replayTick,
    arguments: { shown },
  } = match
  if (replayTick >= 0) return 'replay'
  const usual = usualShow(match, board)
  switch (scene) {
    case 'auto':
      return opensWithVotes(match, board) ? 'votes' : usual
    case 'code':
      return 'code'
    case 'leaderboard':
      return 'leaderboard'
    case 'race':
      return raced ? 'race' : usual
    case 'pm':
      return board.type === 'negotiations' ? 'duel' : usual
    case 'lead':
      return board.type === 'frontierReveal' ? 'lead' : usual
    case 'arguments':
      return shown.length > 0 ? 'arguments' : usual
    case 'reveal':
      return board.type === 'auditReveal' || board.type === 'frontierReveal' ? board.type : usual
  }
}

/** Whether a reveal, a duel or a race could be shown now, for the host's buttons. */
export const showable = (
  board: Board,
  raced: boolean,
): Readonly<Record<'race' | 'reveal' | 'lead' | 'pm', boolean>> => ({
  race: raced,
  reveal: board.type === 'auditReveal' || board.type === 'frontierReveal',
  lead: board.type === 'frontierReveal',
  pm: board.type === 'negotiations',
})
