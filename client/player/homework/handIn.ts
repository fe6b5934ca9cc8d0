import { resultFileOf } from '../../../shared/homework/resultFile.ts'
import type { Assignment } from '../../../shared/protocol/assignment.ts'
import { keepStandardSolutions } from '../../../shared/session/standardSolutions.ts'

export { readHomework } from './storedHomework.ts'

type Homework = { readonly given: Assignment; readonly id: string }

/** The result file of a session, from its journal as text; null if the session has not ended. */
export const handIn = ({ given, id }: Homework, journal: string): string | null => {
  keepStandardSolutions()
  const [head = '', ...lines] = journal.trimEnd().split('\n')
  return resultFileOf({
    given,
    id,
    header: JSON.parse(head),
    lines: lines.map((line, index) => ({ seq: index + 1, line })),
  })
}
