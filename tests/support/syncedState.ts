import { copyPublicMatch } from '../../shared/protocol/copyPublicMatch.ts'
import { type PublicMatch, SessionState } from '../../shared/views/sessionState.ts'

/** The synced state that a view fills. */
export const syncedState = (view: PublicMatch): SessionState => {
  const state = new SessionState()
  copyPublicMatch(view, state)
  return state
}
