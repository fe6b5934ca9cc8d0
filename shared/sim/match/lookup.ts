import type { Preset } from '../../content/presets.ts'
import type { Track } from '../../content/tracks.ts'
import { onceFor } from '../onceFor.ts'
import type { MatchState, Seat, SeatId, StrategyId, Team, TeamId } from './matchState.ts'

export const findTeam = (state: MatchState, id: TeamId): Team | undefined => state.teams.find((team) => team.id === id)

export const findSeat = (state: MatchState, id: SeatId): Seat | undefined => state.seats.find((seat) => seat.id === id)

const NO_SEATS: readonly Seat[] = []

/** Nearly all states share their seats with the one before, so seats are sorted into teams once. */
const seatsByTeam = onceFor((seats: readonly Seat[]): ReadonlyMap<TeamId, readonly Seat[]> => {
  const sorted = new Map<TeamId, Seat[]>()
  for (const seat of seats) {
    const mates = sorted.get(seat.team)
    if (mates) mates.push(seat)
    else sorted.set(seat.team, [seat])
  }
  return sorted
})

export const seatsOf = (state: MatchState, team: TeamId): readonly Seat[] =>
  seatsByTeam(state.seats).get(team) ?? NO_SEATS

/** Whether a team has tried a strategy, which it can only file then. */
export const hasTried = ({ moves }: Pick<Team, 'moves'>, strategy: StrategyId): boolean =>
  moves.some((move) => move.strategy === strategy)

export const connectedSeatsOf = (state: MatchState, team: TeamId): readonly Seat[] =>
  seatsOf(state, team).filter(({ connected }) => connected)

/** The track a team plays, with the numbers of the session's scenario. */
export const trackOf = (state: MatchState, team: Pick<Team, 'track'>): Track => state.scenario.tracks[team.track]

/** The lengths of the session's phases. */
export const presetOf = (state: Pick<MatchState, 'scenario' | 'preset'>): Preset => state.scenario.presets[state.preset]

/** Trials that a team runs before it can plant its flag. */
export const trialsToFlag = (state: Pick<MatchState, 'scenario' | 'preset'>): number => presetOf(state).trialsToFlag

/** Teams that somebody plays; empty ones are neither shown nor ranked. */
export const playedTeams = (state: MatchState): readonly Team[] => {
  const played = seatsByTeam(state.seats)
  return state.teams.filter(({ id }) => played.has(id))
}

export const replaceTeam = (state: MatchState, team: Team): MatchState => ({
  ...state,
  teams: state.teams.map((other) => (other.id === team.id ? team : other)),
})

export const replaceSeat = (state: MatchState, seat: Seat): MatchState => ({
  ...state,
  seats: state.seats.map((other) => (other.id === seat.id ? seat : other)),
})
