import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import type { FieldProblem } from './draft.ts'
import type { FieldPath } from './fieldPath.ts'
import { fieldRange } from './fieldRange.ts'

/** A limit, with the decimals it is usually written with. */
const bound = (value: number): string =>
  value >= 1e6 ? value.toExponential().replace('e+', ' · 10^') : fixed(value, String(value).split('.')[1]?.length ?? 0)

/** Says what is wrong with a field. */
export const problemText = (path: FieldPath, problem: FieldProblem): string => {
  const { problems } = words().scenario
  if (problem !== 'range') return problems.between[problem]
  const { minimum, maximum, maxLength, minItems, maxItems } = fieldRange(path)
  if (minimum !== undefined && maximum !== undefined) return problems.number(bound(minimum), bound(maximum))
  if (path.at(-1) === 'id') return problems.id
  if (maxLength !== undefined) return problems.text(maxLength)
  if (minItems !== undefined && maxItems !== undefined) return problems.count(bound(minItems), bound(maxItems))
  return problems.other
}
