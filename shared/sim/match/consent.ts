import { findSeat, replaceSeat } from './lookup.ts'
import type { MatchState, SeatId } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'

/** Keeps a student's answer, which can be changed at any time; no answer is no consent. */
export const answerConsent = (state: MatchState, by: SeatId, given: boolean): Outcome => {
  const seat = findSeat(state, by)
  if (!seat) return reject('unknownSeat')
  if (!state.settings.consent || seat.bot) return reject('notAllowed')
  return accept(seat.consent === given ? state : replaceSeat(state, { ...seat, consent: given }))
}

/** Takes a seat out of every export, or back in. */
const setWithdrawn = (state: MatchState, id: SeatId, withdrawn: boolean): Outcome => {
  const seat = findSeat(state, id)
  if (!seat || seat.bot) return reject('unknownSeat')
  const before = state.withdrawn ?? []
  if (before.includes(id) === withdrawn) return accept(state)
  const next = withdrawn ? [...before, id] : before.filter((one) => one !== id)
  return accept({ ...state, withdrawn: next }, { type: 'rosterChanged' })
}

/** A student withdraws, or returns, in a session that asks for consent. */
export const withdraw = (state: MatchState, by: SeatId, withdrawn: boolean): Outcome =>
  state.settings.consent || state.withdrawn?.includes(by) ? setWithdrawn(state, by, withdrawn) : reject('notAllowed')

/** The host withdraws a student who asked for it. Only the student can take that back. */
export const withdrawSeat = (state: MatchState, seat: SeatId): Outcome => setWithdrawn(state, seat, true)
