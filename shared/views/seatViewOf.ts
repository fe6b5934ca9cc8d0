import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState, SeatId } from '../sim/match/matchState.ts'
import type { SeatView } from './teamView.ts'

/** What one student sees of their own predictions; null when the seat is gone. */
export const seatViewOf = (state: MatchState, seatId: SeatId): SeatView | null => {
  const seat = findSeat(state, seatId)
  if (!seat) return null
  const { id, name, team, draft, auditLock, frontierLock, reviewLock } = seat
  const { auditFirst, frontierFirst, reviewFirst, auditReflection, frontierReflection } = seat
  const predictions = { auditLock, frontierLock, reviewLock, auditFirst, frontierFirst, reviewFirst }
  return { seat: id, name, team, draft, ...predictions, auditReflection, frontierReflection }
}
