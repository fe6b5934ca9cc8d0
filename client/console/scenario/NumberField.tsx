import { useId, useState } from 'preact/hooks'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'
import { change, draft, problems, standardValue } from './draft.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { type FieldPath, valueAt } from './fieldPath.ts'
import { fieldRange } from './fieldRange.ts'
import { Restore } from './Restore.tsx'

type NumberFieldProps = { readonly path: FieldPath; readonly label: string }

/** Parses a typed number; a comma is accepted as a decimal point, and empty text is not a number. */
const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.')))

/** Formats a number with all its digits and the decimal mark of the page's language. */
const shown = (value: unknown): string =>
  typeof value === 'number' && Number.isFinite(value) ? String(value).replace('.', fixed(0.5).charAt(1)) : ''

/** A number of the scenario, with its standard value and any problem with it; disabled if only one value is allowed. */
export const NumberField = ({ path, label }: NumberFieldProps) => {
  const id = useId()
  const value = valueAt(draft.value, path)
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = problems.value.has(path.join('.'))
  const type = (text: string) => {
    setTyped(text)
    change(path, numberOf(text))
  }
  return (
    <div class="scenario-field">
      <label for={id}>{label}</label>
      <Input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        disabled={fieldRange(path).const !== undefined}
        value={typed ?? shown(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-problem`}
        onType={type}
        onBlur={() => setTyped(null)}
      />
      <div class="scenario-foot">
        <Restore path={path} label={label} shown={shown(standardValue(path)) || words().scenario.noneSet} />
        <FieldProblem id={`${id}-problem`} path={path} />
      </div>
    </div>
  )
}
