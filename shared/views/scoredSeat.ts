import { crossoverWeek } from '../sim/crossover.ts'
import { mostReachable } from '../sim/match/leverage.ts'
import {
  auditLockPoints,
  brierScore,
  frontierLockPoints,
  intervalScore,
  leaderBrier,
  reviewLockPoints,
} from '../sim/match/lockPoints.ts'
import { trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Seat, Team } from '../sim/match/matchState.ts'
import type { Part } from '../sim/match/phases.ts'
import { isRevealed } from '../sim/match/phaseTable.ts'
import { seatViewOf } from './seatViewOf.ts'
import type { SeatView } from './teamView.ts'

/** How near a prediction came, the lower the nearer, and what it earns. */
export type LockScore = { readonly score: number; readonly points: number }

/** What a student predicted, wrote and completed, with scores as far as the session has revealed them. */
export type ScoredSeat = Omit<SeatView, 'corrections' | 'consent' | 'withdrawn'> & {
  readonly bot: boolean
  /** The same for the first votes, where a second one was taken. */
  readonly firstScores: ScoredSeat['scores']
  /** Brier score over the six stages, 0 to 2; Brier score of the leader, 0 to 1; interval score in points. */
  readonly scores: {
    readonly audit: LockScore | null
    readonly frontier: LockScore | null
    readonly review: LockScore | null
  }
  /** For each part: the student predicted, and the team filed its audit, its flag or its ledger. */
  readonly completed: readonly [boolean, boolean, boolean]
}

type Locks = Pick<Seat, 'auditLock' | 'frontierLock' | 'reviewLock'>

const scoresOf = (state: MatchState, locks: Locks, team: Team): ScoredSeat['scores'] => {
  const track = trackOf(state, team)
  const known = (part: Part): boolean => isRevealed(state.phase, part)
  const { auditLock, frontierLock, reviewLock } = locks
  const mostAccuracy = () => mostReachable(track, team)
  return {
    audit:
      auditLock && known(1)
        ? { score: brierScore(auditLock, track.taxStage), points: auditLockPoints(auditLock, track.taxStage) }
        : null,
    frontier:
      frontierLock && known(2)
        ? { score: leaderBrier(frontierLock), points: frontierLockPoints(frontierLock, crossoverWeek(track)) }
        : null,
    review:
      reviewLock && known(3)
        ? { score: intervalScore(reviewLock, mostAccuracy()), points: reviewLockPoints(reviewLock, mostAccuracy()) }
        : null,
  }
}

/** A seat's first votes in the places of the ones that count. */
export const firstVotesOf = (seat: Pick<Seat, 'auditFirst' | 'frontierFirst' | 'reviewFirst'>): Locks => ({
  auditLock: seat.auditFirst,
  frontierLock: seat.frontierFirst,
  reviewLock: seat.reviewFirst,
})

/** A seat as the results list it; null when its team or seat is gone. */
export const scoredSeat = (state: MatchState, seat: Seat): ScoredSeat | null => {
  const view = seatViewOf(state, seat.id)
  const team = state.teams.find(({ id }) => id === seat.team)
  if (!view || !team) return null
  const { corrections: _, consent: _consent, withdrawn: _withdrawn, ...answers } = view
  return {
    ...answers,
    bot: seat.bot,
    scores: scoresOf(state, seat, team),
    firstScores: scoresOf(state, firstVotesOf(seat), team),
    completed: [
      seat.auditLock !== null && team.audit?.complete === true,
      seat.frontierLock !== null && team.flag?.complete === true,
      seat.reviewLock !== null && team.ledger !== null,
    ],
  }
}
