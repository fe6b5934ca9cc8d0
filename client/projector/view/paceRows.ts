import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { PACE_BANDS } from '../../../shared/sim/match/ledger.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { shownHour } from './shownHour.ts'

/** Rows of teams below the leaderboard; in a larger class the leaderboard needs their place. */
const MOST_ROWS = 5
const MOST_TEAMS = 10

type PaceRow = {
  readonly team: TeamSnapshot
  /** Iterations a week, so far and as signed. */
  readonly real: number
  readonly signed: number
  readonly kept: boolean
}

export type PaceView = {
  /** Those that are still close enough to the pace they signed to earn all its points. */
  readonly kept: number
  readonly signed: number
  readonly rows: readonly PaceRow[]
}

/** The pace of each team's final run so far next to the one it signed, in the order of the race; null in any other phase. */
export const paceView = (match: MatchSnapshot): PaceView | null => {
  const hour = Math.min(shownHour(match), CALENDAR_HOURS)
  if (match.phase !== 'finalRun' || hour <= 0) return null
  const teams = racingTeams(match.teams)
  const rows = [...teams]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ signedPace }) => signedPace > 0)
    .map((team) => {
      const real = (team.iterations * HOURS_PER_WEEK) / hour
      const kept = Math.abs(real / team.signedPace - 1) <= PACE_BANDS.whole
      return { team, real, signed: team.signedPace, kept }
    })
  return {
    kept: rows.filter(({ kept }) => kept).length,
    signed: rows.length,
    rows: teams.length > MOST_TEAMS ? [] : rows.slice(0, MOST_ROWS),
  }
}
