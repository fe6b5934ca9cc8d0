import { LINE_SAMPLE_HOURS, type TeamId } from '../../../shared/sim/match/matchState.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { accuracyText } from '../../text/boardFormat.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { lookWeek, raceLook } from './boardLook.ts'
import { type BoardLook, type BoardRow, biggestClimber, boardRows, steadyRows } from './boardRows.ts'
import { readStandings } from './boardStandings.ts'

/** A leaderboard ready to be drawn or read out. */
export type BoardView = {
  readonly title: string
  readonly since: string
  readonly rows: readonly BoardRow[]
  readonly climber: BoardRow | null
  /** All teams as they stand, for the next look. */
  readonly order: readonly TeamId[]
  readonly valueText: (row: BoardRow) => string
}

/** While a race runs only the better half is shown, and at most so many, so that the last team never is. */
const MOST_SHOWN = 8
const LEAST_SHOWN = 2

const shownOf = (teams: number): number => Math.max(LEAST_SHOWN, Math.min(MOST_SHOWN, Math.ceil(teams / 2)))

const pointsText = ({ value }: BoardRow): string => fixed(value)

/** Places in the race at this hour, with what changed in the last weeks. `shown` is the order of the last look. */
export const raceBoardView = (match: MatchSnapshot, shown: readonly TeamId[] = []): BoardView => {
  const teams = racingTeams(match.teams)
  const week = lookWeek(match.hour)
  const look = raceLook(teams, week)
  const ranked = teams.map(({ id, name, track, rank, accuracy }) => ({ id, name, track, rank, value: accuracy }))
  const rows = steadyRows(boardRows(ranked, look), shown)
  const top = shownOf(rows.length)
  return {
    title: words().show.leading,
    since: match.hour < LINE_SAMPLE_HOURS ? '' : words().show.sinceWeek(week),
    rows: rows.slice(0, top),
    climber: biggestClimber(rows, top),
    order: rows.map(({ id }) => id),
    valueText: ({ value }) => accuracyText(value),
  }
}

const NO_LOOK: BoardLook = new Map()

/** All teams by points, with what the last part changed where it is known. */
export const pointsBoardView = (match: MatchSnapshot): BoardView => {
  const { standings, part } = readStandings(match.board)
  const teams = racingTeams(match.teams)
  const inRace = match.hour >= 0
  // During a race the places are those of the race; points have their own order.
  const byPoints = [...teams].sort((a, b) => b.points - a.points || a.joined - b.joined)
  const ranked = teams.map((team) => ({
    id: team.id,
    name: team.name,
    track: team.track,
    rank:
      standings.find((standing) => standing.team === team.id)?.rank ??
      (inRace ? byPoints.indexOf(team) + 1 : team.rank),
    value: standings.find((standing) => standing.team === team.id)?.points ?? team.points,
  }))
  const look = part > 1 ? standingsLook(standings, part) : NO_LOOK
  return {
    title: words().show.allTeams,
    since: look.size > 0 ? words().show.pointsSince(part - 1) : words().show.points,
    rows: boardRows(ranked, look),
    climber: null,
    order: [],
    valueText: pointsText,
  }
}

const standingsLook = (standings: ReturnType<typeof readStandings>['standings'], part: number): BoardLook => {
  const before = standings.map(({ team, parts, rank }) => ({
    team,
    rank,
    points: parts.slice(0, part - 1).reduce((sum, points) => sum + points, 0),
  }))
  before.sort((a, b) => b.points - a.points || a.rank - b.rank)
  return new Map(before.map(({ team, points }, i) => [team, { rank: i + 1, value: points }]))
}
