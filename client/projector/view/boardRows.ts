import type { TrackId } from '../../../shared/content/tracks.ts'
import type { TeamId } from '../../../shared/sim/match/matchState.ts'
import { steadyOrder } from '../../charts/steadyOrder.ts'

/** What a leaderboard needs of a team. */
export type BoardTeam = {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  /** 1 for the first; 0 leaves the team out. */
  readonly rank: number
  /** Percentage points in a race, points otherwise. */
  readonly value: number
}

/** Places and values at the last look. */
export type BoardLook = ReadonlyMap<TeamId, { readonly rank: number; readonly value: number }>

export type BoardRow = BoardTeam & {
  /** Places gained since the last look, null where there was none. */
  readonly climbed: number | null
  readonly gained: number
}

const rowOf = (team: BoardTeam, look: BoardLook): BoardRow => {
  const before = look.get(team.id)
  return {
    ...team,
    climbed: before ? before.rank - team.rank : null,
    gained: before ? team.value - before.value : 0,
  }
}

/** All teams with a place, best first, with their change since the last look. */
export const boardRows = (teams: readonly BoardTeam[], look: BoardLook): BoardRow[] =>
  teams
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map((team) => rowOf(team, look))

/** Values nearer than this look the same, so their rows keep their places. */
const SAME_VALUE = 0.05

/** The rows in the order last shown, changed only where a row is visibly ahead of the one above it; renumbered. */
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

/** Of the rows below the top, the one that climbed most; ties go to the one that gained most. Null if none gained. */
export const biggestClimber = (rows: readonly BoardRow[], shown: number): BoardRow | null => {
  const [best] = rows
    .slice(shown)
    .filter(({ climbed, gained }) => climbed !== null && (climbed > 0 || gained > 0))
    .sort((a, b) => (b.climbed ?? 0) - (a.climbed ?? 0) || b.gained - a.gained || a.rank - b.rank)
  return best ?? null
}
