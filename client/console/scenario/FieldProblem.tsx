import { problems } from './draft.ts'
import type { FieldPath } from './fieldPath.ts'
import { problemText } from './problemText.ts'

/** What is wrong with a field, shown below it. */
export const FieldProblem = ({ id, path }: { readonly id?: string; readonly path: FieldPath }) => {
  const problem = problems.value.get(path.join('.'))
  return (
    <p class="scenario-problem" id={id}>
      {problem && problemText(path, problem)}
    </p>
  )
}
