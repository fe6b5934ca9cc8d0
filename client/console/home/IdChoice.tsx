import {
  ID_KINDS,
  type IdKind,
  type IdRule,
  MAX_ID_LABEL,
  MAX_ID_LENGTH,
  MAX_ID_PRIVACY,
} from '../../../shared/sim/match/studentIds.ts'
import { words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { wholeNumber } from '../view/classSize.ts'

/** What the host has typed about IDs; empty lengths mean any. */
export type TypedIds = {
  readonly kind: IdKind
  readonly label: string
  readonly least: string
  readonly most: string
  readonly privacy: string
}

/** The rule that was typed; null where a length is not one. */
export const idRuleOf = ({ kind, label, least, most, privacy }: TypedIds): IdRule | null => {
  const { ids } = words().host
  const [from, to] = kind === 'email' ? ['', ''] : [least.trim(), most.trim()]
  const fewest = from === '' ? 1 : wholeNumber(from, 1, MAX_ID_LENGTH)
  const longest = to === '' ? MAX_ID_LENGTH : wholeNumber(to, 1, MAX_ID_LENGTH)
  if (fewest === null || longest === null || fewest > longest) return null
  return { kind, label: label.trim() || ids.labels[kind], least: fewest, most: longest, privacy: privacy.trim() }
}

type IdChoiceProps = { readonly typed: TypedIds | null; readonly onType: (typed: TypedIds | null) => void }

/** Whether students give an ID when they join, and what it looks like. */
export const IdChoice = ({ typed, onType }: IdChoiceProps) => {
  const { ids } = words().host
  const begun: TypedIds = { kind: 'digits', label: '', least: '', most: '', privacy: ids.privacyFirst }
  return (
    <>
      <Switch label={ids.ask} on={typed !== null} onTurn={(on) => onType(on ? begun : null)} />
      {typed && (
        <>
          <p class="caption">{ids.who}</p>
          <label class="host-title">
            {ids.kind}
            <Select
              options={ID_KINDS}
              value={typed.kind}
              nameOf={(kind) => ids.kinds[kind]}
              onChoose={(kind) => onType({ ...typed, kind })}
            />
          </label>
          {typed.kind !== 'email' && (
            <div class="host-fields">
              <label>
                {ids.least}
                <Input
                  inputMode="numeric"
                  placeholder="1"
                  value={typed.least}
                  onType={(least) => onType({ ...typed, least })}
                />
              </label>
              <label>
                {ids.most}
                <Input
                  inputMode="numeric"
                  placeholder={String(MAX_ID_LENGTH)}
                  value={typed.most}
                  onType={(most) => onType({ ...typed, most })}
                />
              </label>
            </div>
          )}
          <label class="host-title">
            {ids.label}
            <Input
              maxLength={MAX_ID_LABEL}
              placeholder={ids.labels[typed.kind]}
              value={typed.label}
              onType={(label) => onType({ ...typed, label })}
            />
          </label>
          <label class="host-title">
            {ids.privacy}
            <Input
              maxLength={MAX_ID_PRIVACY}
              value={typed.privacy}
              onType={(privacy) => onType({ ...typed, privacy })}
            />
          </label>
        </>
      )}
    </>
  )
}
