import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { LINE_SAMPLE_HOURS, type TeamId } from '../../../shared/sim/match/matchState.ts'
import type { Board, Standing } from '../../../shared/views/board.ts'
import { steadyOrder } from '../../charts/spread.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** What a leaderboard needs to know about a team. */
type BoardTeam = {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  /** Whether a bot plays it. */
  readonly isBot: boolean
  /** 1 for the leader; 0 leaves the team out. */
  readonly rank: number
  /** Percentage points in a race, points otherwise. */
  readonly value: number
}

/** Places and values at the last update. */
type BoardLook = ReadonlyMap<TeamId, { readonly rank: number; readonly value: number }>

export type BoardRow = BoardTeam & {
  /** Places gained since the last update; null when there was none. */
  readonly climbed: number | null
  readonly gained: number
}

/** All teams with a rank, best first, with their change since the last update. */
export const boardRows = (teams: readonly BoardTeam[], look: BoardLook): BoardRow[] =>
  teams
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map((team) => {
      const { rank, value } = look.get(team.id) ?? { rank: null, value: team.value }
      return { ...team, climbed: rank === null ? null : rank - team.rank, gained: team.value - value }
    })

/** Values closer than this look the same, so their rows keep their places. */
const SAME_VALUE = 0.05

/** Keeps the rows in the order last shown, except where one is visibly ahead of the one above it; renumbers them. */
export const steadyRows = (rows: readonly BoardRow[], shown: readonly TeamId[]): BoardRow[] => {
  const steady = steadyOrder(
    [...rows].sort((a, b) => a.rank - b.rank),
    shown,
    { id: ({ id }) => id, value: ({ value }) => value, slack: SAME_VALUE },
  )
  return steady.map((row, i) => ({
    ...row,
    rank: i + 1,
    climbed: row.climbed === null ? null : row.climbed + row.rank - (i + 1),
  }))
}

/** The row below the top ones that climbed most, with ties broken by points gained; null if none gained. */
export const biggestClimber = (rows: readonly BoardRow[], shown: number): BoardRow | null => {
  const [best] = rows
    .slice(shown)
    .filter(({ climbed, gained }) => climbed !== null && (climbed > 0 || gained > 0))
    .sort((a, b) => (b.climbed ?? 0) - (a.climbed ?? 0) || b.gained - a.gained || a.rank - b.rank)
  return best ?? null
}

/** During a race, the leaderboard shows changes since the last multiple of this many weeks. */
const LOOK_WEEKS = 4

/** The week from which changes are counted: 0, 4, 8..., and always at least one week ago. */
export const lookWeek = (hour: number): number =>
  Math.max(0, Math.floor((hour / HOURS_PER_WEEK - 1) / LOOK_WEEKS) * LOOK_WEEKS)

/** Places by value at an earlier time; where it was the same, in today's order. */
const lookOf = (before: readonly Pick<BoardTeam, 'id' | 'rank' | 'value'>[]): BoardLook => {
  const sorted = [...before].sort((a, b) => b.value - a.value || a.rank - b.rank)
  return new Map(sorted.map(({ id, value }, i) => [id, { rank: i + 1, value }]))
}

type Lined = { readonly id: TeamId; readonly rank: number; readonly line: readonly number[] }

/** Ranks and accuracies at the start of a week, read from the lines, so that a reload shows the same changes. */
export const raceLook = (teams: readonly Lined[], week: number): BoardLook => {
  const sample = (week * HOURS_PER_WEEK) / LINE_SAMPLE_HOURS
  const known = teams.filter(({ rank, line }) => rank > 0 && line[sample] !== undefined)
  return lookOf(known.map(({ id, rank, line }) => ({ id, rank, value: (line[sample] ?? 0) / 100 })))
}

/** Ranks and points before a part. */
const standingsLook = (standings: readonly Standing[], part: number): BoardLook =>
  lookOf(
    standings.map(({ team, rank, parts }) => ({
      id: team,
      rank,
      value: parts.slice(0, part - 1).reduce((sum, points) => sum + points, 0),
    })),
  )

const PART_OF_BOARD = { none: 0, negotiations: 0, auditReveal: 1, frontierReveal: 2, podium: 3 } as const

/** The standings in a board, and the part after which they were taken; none if it has none. */
export const standingsOn = (board: Board): { standings: readonly Standing[]; part: number } => ({
  standings: 'standings' in board ? board.standings : [],
  part: PART_OF_BOARD[board.type],
})

/** A leaderboard ready to be drawn or read out. */
export type BoardView = {
  readonly title: string
  readonly since: string
  readonly rows: readonly BoardRow[]
  readonly climber: BoardRow | null
  /** All teams in their current order, for the next update. */
  readonly order: readonly TeamId[]
  readonly valueText: (row: BoardRow) => string
}

/** During a race only the better half is shown, and at most this many, so that the last team is never exposed. */
const MOST_SHOWN = 8
const LEAST_SHOWN = 2

const shownOf = (teams: number): number => Math.max(LEAST_SHOWN, Math.min(MOST_SHOWN, Math.ceil(teams / 2)))

/** Ranks in the race at this hour, with changes over the last weeks. `shown` is the order last shown. */
export const raceBoardView = (match: MatchSnapshot, shown: readonly TeamId[] = []): BoardView => {
  const teams = racingTeams(match.teams)
  const week = lookWeek(match.hour)
  const look = raceLook(teams, week)
  const ranked = teams.map(({ id, name, track, bot, rank, accuracy }) => ({
    id,
    name,
    track,
    isBot: bot !== '',
    rank,
    value: accuracy,
  }))
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

/** All teams by points, with the changes of the last part if they are known. */
export const pointsBoardView = (match: MatchSnapshot): BoardView => {
  const { standings, part } = standingsOn(match.board)
  const teams = racingTeams(match.teams)
  const inRace = match.hour >= 0
  // During a race `rank` is the rank in the race, so the order by points is computed here.
  const byPoints = [...teams].sort((a, b) => b.points - a.points || a.joined - b.joined)
  const ranked = teams.map((team) => {
    const { id, name, track } = team
    const standing = standings.find((known) => known.team === id)
    const rank = standing?.rank ?? (inRace ? byPoints.indexOf(team) + 1 : team.rank)
    return { id, name, track, isBot: team.bot !== '', rank, value: standing?.points ?? team.points }
  })
  const look = part > 1 ? standingsLook(standings, part) : new Map()
  return {
    title: words().show.allTeams,
    since: look.size > 0 ? words().show.pointsSince(part - 1) : words().show.points,
    rows: boardRows(ranked, look),
    climber: null,
    order: [],
    valueText: ({ value }) => fixed(value),
  }
}
