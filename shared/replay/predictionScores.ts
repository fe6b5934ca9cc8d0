import { mostReachable } from '../sim/match/leverage.ts'
import { brierScore, intervalScore, leaderBrier } from '../sim/match/lockPoints.ts'
import { playedTeams, seatsOf } from '../sim/match/lookup.ts'
import type { MatchState, Seat, TeamId } from '../sim/match/matchState.ts'

/** A mean over those who predicted; null when nobody did. */
export type MeanScore = { readonly count: number; readonly mean: number | null }

/** How good the predictions were; lower is better for all three. */
type PredictionScores = {
  /** null for the whole class. */
  readonly team: TeamId | null
  /** Brier score of the bottleneck, 0 to 2. */
  readonly bottleneck: MeanScore
  /** Brier score of the leader in month 6, 0 to 1. */
  readonly leader: MeanScore
  /** Interval score of the maximum accuracy, in points. */
  readonly reach: MeanScore
}

const NO_AUDIT = { audit: null }

const mean = (scores: readonly number[]): MeanScore => ({
  count: scores.length,
  mean: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
})

const scoresOf = (state: MatchState, team: TeamId | null, seats: readonly Seat[]): PredictionScores => {
  const teamOf = ({ team: id }: Seat) => state.teams.find((one) => one.id === id)
  const trackOf = (seat: Seat) => state.scenario.tracks[teamOf(seat)?.track ?? 'cloud']
  return {
    team,
    bottleneck: mean(
      seats.flatMap((seat) => (seat.auditLock ? [brierScore(seat.auditLock, trackOf(seat).taxStage)] : [])),
    ),
    leader: mean(seats.flatMap(({ frontierLock }) => (frontierLock ? [leaderBrier(frontierLock)] : []))),
    reach: mean(
      seats.flatMap((seat) =>
        seat.reviewLock ? [intervalScore(seat.reviewLock, mostReachable(trackOf(seat), teamOf(seat) ?? NO_AUDIT))] : [],
      ),
    ),
  }
}

/** Scores of the whole class first, then of each team that was played. */
export const predictionScores = (state: MatchState): readonly PredictionScores[] => [
  scoresOf(state, null, state.seats),
  ...playedTeams(state).map(({ id }) => scoresOf(state, id, seatsOf(state, id))),
]
