import { problemText, type Row, tooFast } from '../../../shared/homework/homeworkSheets.ts'
import { numbers } from '../../text/numbers.ts'
import { pageLanguage, words } from '../../text/words.ts'

/** What an instructor may want to look into, in sentences. */
const notesOf = ({ report, grade, like }: Row): readonly string[] => {
  const { grading } = words().homework
  if ('refused' in report) return [grading.refused(problemText(report.refused, pageLanguage()))]
  const kinds = { journal: grading.sameJournal, sentence: grading.sameSentence, id: grading.sameId } as const
  const fast = grade ? tooFast(grade) : 0
  return [
    ...(['journal', 'sentence', 'id'] as const).flatMap((kind) =>
      like[kind].length > 0 ? kinds[kind](like[kind].join(', ')) : [],
    ),
    ...(fast > 0 ? [grading.tooFast(fast)] : []),
  ]
}

/** The graded files, one a row. */
export const GradeTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { grading, sheet } = words().homework
  return (
    // A table that is wider than the page is scrolled with the keyboard, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="grading-table" aria-label={sheet.gradebook} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sheet.id}</th>
            <th scope="col">{sheet.points}</th>
            <th scope="col">{grading.notes}</th>
            <th scope="col">{sheet.file}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const notes = notesOf(row)
            return (
              <tr key={row.report.file}>
                <th scope="row">{row.report.id ?? '\u2013'}</th>
                <td class="grading-points">{row.grade ? numbers().fixed(row.grade.points.total, 1) : '\u2013'}</td>
                <td class={row.grade ? '' : 'grading-refused'}>
                  {notes.length > 0 ? notes.join(' ') : <span class="caption">{grading.none}</span>}
                </td>
                <td>{row.report.file}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
