import { words } from '../../text/words.ts'
import { change, draft, standardValue } from './draft.ts'
import { type FieldPath, valueAt } from './fieldPath.ts'

type RestoreProps = { readonly path: FieldPath; readonly label: string; readonly shown: string }

/** Shown next to a field that differs from the standard game: the standard value, as a button that restores it. */
export const Restore = ({ path, label, shown }: RestoreProps) => {
  const standard = standardValue(path)
  if (standard === undefined || JSON.stringify(valueAt(draft.value, path)) === JSON.stringify(standard)) return null
  return (
    <button
      type="button"
      class="scenario-restore caption"
      aria-label={words().scenario.backToStandard(words().scenario.was(shown), label)}
      onClick={() => change(path, standard)}
    >
      {words().scenario.was(shown)}
    </button>
  )
}
