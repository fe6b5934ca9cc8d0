import { CORRECTIONS } from '../../content/corrections.ts'
import { trackOf } from '../../sim/match/lookup.ts'
import type { MatchState, Seat } from '../../sim/match/matchState.ts'
import { type Part, partOf } from '../../sim/match/phases.ts'
import { isRevealed } from '../../sim/match/phaseTable.ts'
import { auditCorrections } from './auditCorrections.ts'
import type { Answered, Correction } from './correction.ts'
import { frontierCorrections } from './frontierCorrections.ts'
import { reviewCorrections } from './reviewCorrections.ts'

const OF_PART: Readonly<Record<Part, (answered: Answered) => readonly Correction[]>> = {
  1: auditCorrections,
  2: frontierCorrections,
  3: reviewCorrections,
}

/** What a student who erred in the part that is revealed now reads about it; nothing before its reveal. */
export const correctionsOf = (state: MatchState, seat: Seat): readonly Correction[] => {
  const part = partOf(state.phase)
  const team = state.teams.find(({ id }) => id === seat.team)
  if (part === 0 || !team || !isRevealed(state.phase, part)) return []
  const texts = state.scenario.source?.corrections ?? CORRECTIONS
  return OF_PART[part]({ state, seat, team, track: trackOf(state, team), texts })
}
