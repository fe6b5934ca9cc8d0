import type { Actor, Command } from '../sim/match/command.ts'
import type { MatchState, SeatId, TeamId } from '../sim/match/matchState.ts'
import { takenSeat } from './toldCommand.ts'

/** The commands of a lobby that `toldLobby` stands for. */
export const LOBBY_ROSTER: readonly Command['type'][] = [
  'takeSeat',
  'removeSeat',
  'moveSeat',
  'setConnected',
  'setTeamBot',
]

/** A command of the lobby without what it did to the roster. */
export const besidesRoster = (command: Command): Command =>
  command.type === 'clearSeats' ? { ...command, seats: [] } : command

/**
 * The roster of the lobby as it was in the end, in the order of the students' numbers: who remembers in which order they
 * joined cannot tell from it who has which number.
 */
export const toldLobby = (start: MatchState, end: MatchState, seatOf: (seat: SeatId) => SeatId) => {
  const by: Actor = { kind: 'server' }
  const host: Actor = { kind: 'host' }
  const seats = end.seats
    .filter(({ bot }) => !bot)
    .map(({ id, team, connected }) => ({ seat: seatOf(id), team, connected }))
    .sort((a, b) => Number(a.seat.slice(1)) - Number(b.seat.slice(1)))
  const isJoined = (team: TeamId): boolean => seats.some((seat) => seat.team === team)
  // A team that a bot plays takes no student before the bot is gone.
  const freed = start.teams.filter(({ id, bot }) => bot !== null && isJoined(id))
  const joins: readonly Command[] = [
    ...freed.map(({ id }): Command => ({ type: 'setTeamBot', by: host, team: id, persona: null })),
    ...seats.map(({ seat, team }): Command => takenSeat(by, seat, team)),
  ]
  const bots = end.teams.flatMap(({ id, bot }, i): Command[] => {
    const before = isJoined(id) ? null : start.teams[i]?.bot
    return bot === before ? [] : [{ type: 'setTeamBot', by: host, team: id, persona: bot }]
  })
  const away = seats
    .filter(({ connected }) => !connected)
    .map(({ seat }): Command => ({ type: 'setConnected', by, seat, connected: false }))
  return { joins, leaves: [...away, ...bots] }
}
