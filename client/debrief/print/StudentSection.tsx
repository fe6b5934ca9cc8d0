import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { MatchResults } from '../../../shared/views/resultsOf.ts'
import type { ScoredSeat } from '../../../shared/views/scoredSeat.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { PaperTable } from './PaperTable.tsx'

const cellsOf = ({ auditLock, frontierLock, reviewLock, scores }: ScoredSeat): readonly string[] => {
  const { print: text, terms } = words()
  const earned = [scores.audit, scores.frontier, scores.review].flatMap((score) => (score ? [score.points] : []))
  return [
    auditLock ? `${terms.stages[auditLock.stage]}, ${text.sure(auditLock.confidence)}` : '',
    frontierLock
      ? frontierLock.leader === 'fast'
        ? `${text.week} ${fixed(frontierLock.week, 0)}, ${text.sure(frontierLock.confidence)}`
        : `${RIVAL_NAME}, ${text.sure(frontierLock.confidence)}`
      : '',
    reviewLock ? text.saidRange(reviewLock.low, reviewLock.high) : '',
    earned.length === 0 ? '' : fixed(earned.reduce((sum, points) => sum + points, 0)),
  ]
}

/** Every student by name with their predictions; printed only if the host asks for it. */
export const StudentSection = ({ results }: { readonly results: MatchResults }) => {
  const text = words().print
  const students = results.predictions
    .filter(({ bot }) => !bot)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.seat < b.seat ? -1 : 1))
  return (
    <section class="paper-students">
      <h2>{text.students}</h2>
      <PaperTable
        head={text.studentsHead}
        rows={students.map((seat) => [
          seat.name,
          results.teams.find(({ id }) => id === seat.team)?.name,
          ...cellsOf(seat),
        ])}
        nameColumn={0}
      />
    </section>
  )
}
