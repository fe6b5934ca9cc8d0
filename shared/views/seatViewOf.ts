import { NO_LEARNING } from '../content/learningIds.ts'
import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState, SeatId } from '../sim/match/matchState.ts'
import { correctionsOf } from './corrections/correctionsOf.ts'
import type { SeatView } from './teamView.ts'

/** What one student sees of their own predictions, and of their errors once they are revealed; null when the seat is gone. */
export const seatViewOf = (state: MatchState, seatId: SeatId): SeatView | null => {
  const seat = findSeat(state, seatId)
  if (!seat) return null
  const { id, name, team, draft, studentId, auditLock, frontierLock, reviewLock } = seat
  const { auditFirst, frontierFirst, reviewFirst, auditReflection, frontierReflection } = seat
  const predictions = { auditLock, frontierLock, reviewLock, auditFirst, frontierFirst, reviewFirst }
  const reflections = { auditReflection, frontierReflection }
  return {
    ...{ seat: id, name, team, draft, ...predictions, ...reflections },
    ...(studentId !== undefined && { studentId }),
    ...(state.settings.consent && { consent: { text: state.settings.consent.text, given: seat.consent ?? null } }),
    ...(state.withdrawn?.includes(id) && { withdrawn: true as const }),
    ...(state.settings.learning && { learning: seat.learning ?? NO_LEARNING }),
    corrections: correctionsOf(state, seat),
  }
}
