import type { TrackId } from '../../shared/content/tracks.ts'
import type { MatchSnapshot, TeamSnapshot } from './matchSnapshot.ts'

/** Teams that someone plays or that already have a line. */
export const racingTeams = <Team extends Pick<TeamSnapshot, 'seats' | 'bot' | 'line'>>(
  teams: readonly Team[],
): Team[] => teams.filter(({ seats, bot, line }) => seats > 0 || bot || line.length > 0)

/** Their tracks, one for each team. */
export const racingTracks = ({ teams }: Pick<MatchSnapshot, 'teams'>): TrackId[] =>
  racingTeams(teams).map(({ track }) => track)

/** Up to this many racing teams share a legend next to the race; with more, each chart has a title instead. */
export const MOST_WITH_LEGEND = 6
