import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import type { Phase } from '../../../shared/sim/match/phases.ts'
import { hasRoomFor } from '../../../shared/sim/match/teamRoom.ts'
import { words } from '../../text/words.ts'

export type TeamInfo = SessionInfo['teams'][number]

/** Why nobody can join a team now; empty when it can be joined. */
export const closedReason = (team: TeamInfo): string => {
  const students = team.bot ? team.seats - 1 : team.seats
  if (hasRoomFor(students, team.bot !== null)) return ''
  return students === 0 ? words().door.botPlays : words().door.full
}

/** Teams with free seats first, the smallest of them on top. */
export const sortTeams = (teams: readonly TeamInfo[]): readonly TeamInfo[] =>
  [...teams].sort((a, b) => Number(closedReason(a) !== '') - Number(closedReason(b) !== '') || a.seats - b.seats)

/** The smallest team with free seats, once the game runs rather one that is played; null when every team is closed. */
export const smallestOpen = (teams: readonly TeamInfo[], phase: Phase): string | null => {
  const open = sortTeams(teams).filter((team) => closedReason(team) === '')
  const played = phase === 'lobby' ? undefined : open.find(({ seats }) => seats > 0)
  return (played ?? open[0])?.id ?? null
}
