import { LOCK_POINTS } from '../../sim/match/lockPoints.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import type { ScoredSeat } from '../scoredSeat.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly seat: ScoredSeat; readonly team: TeamResult }

const lockPoints = ({ scores }: ScoredSeat): readonly (number | null)[] =>
  [scores.audit, scores.frontier, scores.review].map((score) => score?.points ?? null)

/** Points for all three predictions. */
export const predictionPoints = (seat: ScoredSeat): number =>
  lockPoints(seat).reduce<number>((sum, points) => sum + (points ?? 0), 0)

const LOCK_WORTH = [LOCK_POINTS.audit, LOCK_POINTS.frontier, LOCK_POINTS.review] as const

const COLUMNS: readonly Column<Row>[] = [
  { head: 'Student', about: 'The name the student played under.', width: 24, cell: ({ seat }) => seat.name },
  ...teamColumns<Row>(),
  {
    head: 'Team points, of 100',
    about: 'Total points of the team.',
    decimals: 1,
    cell: ({ team }) => team.points.total,
  },
  { head: 'Team rank', about: 'Place of the team.', decimals: 0, cell: ({ team }) => team.rank },
  {
    head: 'Parts completed, of 3',
    about: 'Parts in which the student made a prediction and the team filed its audit, flag or ledger.',
    decimals: 0,
    cell: ({ seat }) => seat.completed.filter(Boolean).length,
  },
  ...[1, 2, 3].map(
    (part): Column<Row> => ({
      head: `Part ${part} completed`,
      about: `Whether Part ${part} was completed.`,
      cell: ({ seat }) => seat.completed[part - 1] ?? false,
    }),
  ),
  {
    head: 'Reflections, of 2',
    about: 'Reflections the student submitted.',
    decimals: 0,
    cell: ({ seat }) => [seat.auditReflection, seat.frontierReflection].filter(Boolean).length,
  },
  ...[1, 2, 3].map(
    (part): Column<Row> => ({
      head: `Prediction ${part}, of ${LOCK_WORTH[part - 1]}`,
      about: `Points for the student’s own prediction in Part ${part}. Empty if there was none, and before the reveal.`,
      decimals: 2,
      cell: ({ seat }) => lockPoints(seat)[part - 1] ?? null,
    }),
  ),
  {
    head: 'Predictions, of 15',
    about: 'Total for the three predictions.',
    decimals: 2,
    cell: ({ seat }) => predictionPoints(seat),
  },
]

/** The ID is a column of its own only where the host asked for one. */
const idColumn: Column<Row> = {
  head: 'ID',
  about: 'The ID the student gave when joining. Only where the host asked for one.',
  width: 16,
  cell: ({ seat }) => seat.studentId ?? null,
}

const byName = (a: Row, b: Row): number =>
  a.seat.name.localeCompare(b.seat.name, 'en') || (a.seat.seat < b.seat.seat ? -1 : 1)

/** The students with their teams, by name; bots get no grades. */
export const gradedRows = (results: Pick<MatchResults, 'teams' | 'predictions'>): readonly Row[] =>
  results.predictions
    .flatMap((seat): readonly Row[] => {
      const team = results.teams.find(({ id }) => id === seat.team)
      return team && !seat.bot ? [{ seat, team }] : []
    })
    .sort(byName)

/** One row per student. */
export const gradebookSheet = (results: MatchResults): Sheet => {
  const rows = gradedRows(results)
  const [name, ...others] = COLUMNS as readonly [Column<Row>, ...Column<Row>[]]
  const hasIds = rows.some(({ seat }) => seat.studentId !== undefined)
  return sheetOf(
    'Gradebook',
    'One row per student, sorted by name.',
    hasIds ? [name, idColumn, ...others] : COLUMNS,
    rows,
  )
}
