import type { Preset } from '../../content/presets.ts'
import type { Track } from '../../content/tracks.ts'
import type { MatchState, Seat, SeatId, Team, TeamId } from './matchState.ts'

export const findTeam = (state: MatchState, id: TeamId): Team | undefined => state.teams.find((team) => team.id === id)

export const findSeat = (state: MatchState, id: SeatId): Seat | undefined => state.seats.find((seat) => seat.id === id)

export const seatsOf = (state: MatchState, team: TeamId): readonly Seat[] =>
  state.seats.filter((seat) => seat.team === team)

export const connectedSeatsOf = (state: MatchState, team: TeamId): readonly Seat[] =>
  state.seats.filter((seat) => seat.team === team && seat.connected)

/** The track a team plays, with the numbers of the session's scenario. */
export const trackOf = (state: MatchState, team: Pick<Team, 'track'>): Track => state.scenario.tracks[team.track]

/** The lengths of the session's phases. */
export const presetOf = (state: Pick<MatchState, 'scenario' | 'preset'>): Preset => state.scenario.presets[state.preset]

/** Teams that somebody plays; empty ones are neither shown nor ranked. */
export const playedTeams = (state: MatchState): readonly Team[] =>
  state.teams.filter((team) => state.seats.some((seat) => seat.team === team.id))

export const replaceTeam = (state: MatchState, team: Team): MatchState => ({
  ...state,
  teams: state.teams.map((other) => (other.id === team.id ? team : other)),
})

export const replaceSeat = (state: MatchState, seat: Seat): MatchState => ({
  ...state,
  seats: state.seats.map((other) => (other.id === seat.id ? seat : other)),
})
