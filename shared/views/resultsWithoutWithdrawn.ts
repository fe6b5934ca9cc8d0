import type { MatchState, SeatId } from '../sim/match/matchState.ts'
import { PARTS } from '../sim/match/phases.ts'
import { isRevealed } from '../sim/match/phaseTable.ts'
import { learningViewOf } from './learningView.ts'
import type { MatchResults, TeamResult } from './resultsOf.ts'
import { secondVoteOf } from './secondVote.ts'

/**
 * Results without those who have withdrawn: their rows, their texts, and whatever a team of theirs has written together,
 * because nobody knows who typed it. A team that nobody else is left in goes, too. Points of teams stay as they were.
 */
export const resultsWithoutWithdrawn = (results: MatchResults, state: MatchState): MatchResults => {
  const out = new Set(state.withdrawn)
  if (out.size === 0) return results
  const stays = (seat: SeatId | null): boolean => seat === null || !out.has(seat)
  const students = state.seats.filter(({ bot }) => !bot)
  const isTouched = (team: string): boolean => students.some((seat) => seat.team === team && out.has(seat.id))
  const isLeft = (team: string): boolean => !isTouched(team) || students.some((s) => s.team === team && !out.has(s.id))
  const anonymous = <T extends { readonly by: SeatId }>(done: T): T => (stays(done.by) ? done : { ...done, by: '' })
  const unnamed = (runs: TeamResult['trialsTried']): TeamResult['trialsTried'] =>
    runs.map(({ name: _, ...run }) => anonymous(run))
  const teams = results.teams
    .filter(({ id }) => isLeft(id))
    .map((team): TeamResult => {
      const didIt = [...team.movesTried, ...team.trialsTried, ...team.dryRuns].some(({ by }) => !stays(by))
      if (!isTouched(team.id) && !didIt) return team
      return {
        ...team,
        movesTried: team.movesTried.map(anonymous),
        trialsTried: unnamed(team.trialsTried),
        dryRuns: unnamed(team.dryRuns),
        ledger: team.ledger && { ...team.ledger, sentence: '' },
      }
    })
  const written = results.arguments.filter(({ seat, team }) => (seat === null ? !isTouched(team) : stays(seat)))
  const gone = new Set(results.arguments.flatMap((one) => (written.includes(one) ? [] : (one.id ?? []))))
  const rest = { ...state, seats: state.seats.filter(({ id }) => stays(id)) }
  return {
    ...results,
    teams,
    tracks: results.tracks.filter((one) => teams.some(({ track }) => track === one.track)),
    predictions: results.predictions.filter(({ seat }) => stays(seat)),
    arguments: written,
    arenaVotes: results.arenaVotes.filter(
      ({ seat, left, right }) => stays(seat) && !gone.has(left) && !gone.has(right),
    ),
    ...(results.learning && { learning: learningViewOf(rest) }),
    secondVotes: PARTS.flatMap((part) => (isRevealed(state.phase, part) ? (secondVoteOf(rest, part) ?? []) : [])),
  }
}
