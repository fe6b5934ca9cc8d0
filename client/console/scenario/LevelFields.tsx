import { words } from '../../text/words.ts'
import { FieldProblem } from './FieldProblem.tsx'
import type { FieldPath } from './fieldPath.ts'
import { fieldRange } from './fieldRange.ts'
import { NumberField } from './NumberField.tsx'

/** Three numbers of one kind, by automation level; the first is fixed when it means no automation at all. */
export const LevelFields = ({ path, label }: { readonly path: FieldPath; readonly label: string }) => {
  const { byHand, assisted, automatic } = words().scenario
  return (
    <fieldset class="scenario-row">
      <legend>{label}</legend>
      {[byHand, assisted, automatic].map((name, i) => (
        <NumberField
          key={name}
          path={[...path, i]}
          label={name}
          disabled={fieldRange([...path, i]).const !== undefined}
        />
      ))}
      <FieldProblem path={path} />
    </fieldset>
  )
}
