import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import { MAX_SEATS_PER_TEAM } from '../../../shared/sim/match/matchState.ts'
import { words } from '../../text/words.ts'

export type TeamInfo = SessionInfo['teams'][number]

/** Why nobody can join a team now; empty when it can be joined. */
export const closedReason = (team: TeamInfo): string => {
  if (team.bot) return words().door.botPlays
  return team.seats >= MAX_SEATS_PER_TEAM ? words().door.full : ''
}

/** Teams with free seats first, the smallest of them on top. */
export const sortTeams = (teams: readonly TeamInfo[]): readonly TeamInfo[] =>
  [...teams].sort((a, b) => Number(closedReason(a) !== '') - Number(closedReason(b) !== '') || a.seats - b.seats)

/** The smallest team with free seats; null when every team is closed. */
export const smallestOpen = (teams: readonly TeamInfo[]): string | null => {
  const [first] = sortTeams(teams)
  return first && closedReason(first) === '' ? first.id : null
}
