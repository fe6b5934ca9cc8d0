import { ROUNDS } from '../../content/constants.ts'
import { connectedSeatsOf, seatsOf } from './lookup.ts'
import type { MatchState, Seat, Team } from './matchState.ts'
import type { Phase } from './phases.ts'

export const MOVES_TO_FILE = 5
export const TRIALS_TO_FLAG = 15

/** Steps done in the phase of the steps it asks for; goal 0 where it asks for nothing. */
export type Progress = { readonly progress: number; readonly goal: number; readonly done: boolean }

/** The answer a phase wants of every student, if it wants one. */
export const answerOf = (seat: Seat, phase: Phase): object | null => {
  switch (phase) {
    case 'auditLock':
      return seat.auditLock
    case 'frontierLock':
      return seat.frontierLock
    case 'reviewLock':
      return seat.reviewLock
    case 'auditReflect':
      return seat.auditReflection
    case 'frontierReflect':
      return seat.frontierReflection
    default:
      return null
  }
}

const upTo = (progress: number, goal: number, done: boolean): Progress => ({
  progress: Math.min(progress, goal),
  goal,
  done,
})

const answered = (state: MatchState, team: Team): Progress => {
  const connected = connectedSeatsOf(state, team.id)
  const asked = connected.length > 0 ? connected : seatsOf(state, team.id)
  const count = asked.filter((seat) => answerOf(seat, state.phase) !== null).length
  return upTo(count, asked.length, count === asked.length)
}

/** How far a team is in the phase that runs. */
export const progressOf = (state: MatchState, team: Team): Progress => {
  switch (state.phase) {
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
    case 'auditReflect':
    case 'frontierReflect':
      return answered(state, team)
    case 'auditWork':
      return upTo(team.moves.length, MOVES_TO_FILE, team.audit !== null)
    case 'frontierWork':
      return upTo(team.trials.length, TRIALS_TO_FLAG, team.flag !== null)
    case 'reviewWork': {
      const rounds = team.negotiation.offers.length
      return upTo(rounds, ROUNDS, team.negotiation.agreed || rounds >= ROUNDS)
    }
    case 'ledger':
      return upTo(team.ledger ? 1 : 0, 1, team.ledger !== null)
    default:
      return { progress: 0, goal: 0, done: false }
  }
}
