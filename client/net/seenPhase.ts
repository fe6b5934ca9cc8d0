import type { SeenPhase } from '../../shared/sim/match/command.ts'
import type { PublicMatch } from '../../shared/views/sessionState.ts'

/** The phase that a page shows, for commands that mean this phase and none after it. */
export const seenPhase = ({ phase, phaseRound }: Pick<PublicMatch, 'phase' | 'phaseRound'>): SeenPhase => ({
  phase,
  round: phaseRound,
})
