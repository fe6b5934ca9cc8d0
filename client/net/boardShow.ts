import type { Phase } from '../../shared/sim/match/phases.ts'
import type { Board, PublicMatch } from '../../shared/views/publicMatch.ts'

/** What the projector shows. */
export type Show =
  | 'lobby'
  | 'code'
  | 'question'
  | 'work'
  | 'auditReveal'
  | 'frontierReveal'
  | 'race'
  | 'leaderboard'
  | 'duel'
  | 'podium'
  | 'debrief'
  | 'replay'

const SHOW_OF_PHASE: Readonly<Record<Phase, Show>> = {
  lobby: 'lobby',
  auditLock: 'question',
  auditWork: 'work',
  auditReflect: 'question',
  auditReveal: 'auditReveal',
  frontierLock: 'question',
  frontierWork: 'work',
  frontierRace: 'race',
  frontierReflect: 'question',
  frontierReveal: 'frontierReveal',
  reviewLock: 'question',
  reviewWork: 'work',
  finalRun: 'race',
  ledger: 'question',
  podium: 'podium',
  debrief: 'debrief',
}

type Chosen = Pick<PublicMatch, 'phase' | 'scene' | 'replayTick'>

/** The timeline while the host moves it, else the host's choice where there is something to show for it, else what the phase shows. */
export const showOf = ({ phase, scene, replayTick }: Chosen, board: Board, raced: boolean): Show => {
  if (replayTick >= 0) return 'replay'
  const usual = SHOW_OF_PHASE[phase]
  switch (scene) {
    case 'auto':
      return usual
    case 'code':
      return 'code'
    case 'leaderboard':
      return 'leaderboard'
    case 'race':
      return raced ? 'race' : usual
    case 'pm':
      return board.type === 'negotiations' ? 'duel' : usual
    case 'reveal':
      return board.type === 'auditReveal' || board.type === 'frontierReveal' ? board.type : usual
  }
}

/** Whether a reveal, a duel or a race could be shown now, for the host's buttons. */
export const showable = (board: Board, raced: boolean): Readonly<Record<'race' | 'reveal' | 'pm', boolean>> => ({
  race: raced,
  reveal: board.type === 'auditReveal' || board.type === 'frontierReveal',
  pm: board.type === 'negotiations',
})
