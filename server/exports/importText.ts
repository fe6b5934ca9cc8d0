import { LOCK_POINTS } from '../../shared/sim/match/lockPoints.ts'
import type { MatchResults } from '../../shared/views/resultsOf.ts'
import { gradedRows, predictionPoints } from '../../shared/views/sheets/gradebookSheet.ts'

/** The gradebooks of learning platforms for which there is a file. */
export const GRADEBOOKS = ['canvas', 'moodle'] as const
type Gradebook = (typeof GRADEBOOKS)[number]

type Grade = { readonly id: string; readonly team: string; readonly predictions: string }

const MOST_PREDICTIONS = LOCK_POINTS.audit + LOCK_POINTS.frontier + LOCK_POINTS.review
const TEAM_POINTS = 100

/** Codes may be all digits; in parentheses, Canvas would take one for the number of an assignment. */
const titlesOf = (code: string): readonly [string, string] => [
  `Iteration Tax ${code} team points`,
  `Iteration Tax ${code} predictions`,
]

const isLogin = ({ id }: Grade): boolean => /\D/.test(id)

/**
 * Canvas finds a student by the SIS user ID, else by the SIS login ID, else by the name. So the name is the ID too: it
 * belongs to nobody else, and a nickname might.
 */
const canvasLines = (code: string, grades: readonly Grade[]): readonly (readonly string[])[] => [
  ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...titlesOf(code)],
  ['    Points Possible', '', '', '', '', String(TEAM_POINTS), String(MOST_PREDICTIONS)],
  ...grades.map((grade) => {
    const { id, team, predictions } = grade
    return [id, '', isLogin(grade) ? '' : id, isLogin(grade) ? id : '', '', team, predictions]
  }),
]

/** Moodle's own name for what the IDs are, which its form then offers as the user field to map to. */
const moodleUser = (grades: readonly Grade[]): string => {
  if (!grades.some(isLogin)) return 'ID number'
  return grades.every(({ id }) => id.includes('@')) ? 'Email address' : 'Username'
}

const moodleLines = (code: string, grades: readonly Grade[]): readonly (readonly string[])[] => [
  [moodleUser(grades), ...titlesOf(code)],
  ...grades.map(({ id, team, predictions }) => [id, team, predictions]),
]

/**
 * The grades of those who gave an ID, in the format that a learning platform imports; null where nobody gave one. It has
 * no byte order mark and decimal points. An ID holds nothing that would have to be quoted (`studentIds.ts`).
 */
export const importText = (results: MatchResults, gradebook: Gradebook): string | null => {
  const grades = gradedRows(results).flatMap(({ seat, team }): readonly Grade[] =>
    seat.studentId === undefined
      ? []
      : [
          {
            id: seat.studentId,
            team: team.points.total.toFixed(1),
            predictions: predictionPoints(seat).toFixed(2),
          },
        ],
  )
  if (grades.length === 0) return null
  const lines = { canvas: canvasLines, moodle: moodleLines }[gradebook](results.code, grades)
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}
