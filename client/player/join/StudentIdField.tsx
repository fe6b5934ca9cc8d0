import type { IdKind, IdRule } from '../../../shared/sim/match/studentIds.ts'
import { words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'

/** The keyboard of a phone for each kind. */
const KEYBOARDS = { digits: 'numeric', login: 'text', email: 'email' } as const satisfies Record<IdKind, string>

type StudentIdFieldProps = {
  readonly rule: IdRule
  readonly value: string
  readonly problem: string
  readonly onType: (id: string) => void
}

/** Asks for the ID under the name that the host gave it, with the host's words on what it is for. */
export const StudentIdField = ({ rule, value, problem, onType }: StudentIdFieldProps) => {
  const text = words().door
  return (
    <div class="name-choice">
      <label class="join-label" for="student-id">
        {rule.label}
      </label>
      <Input
        id="student-id"
        inputMode={KEYBOARDS[rule.kind]}
        maxLength={rule.most}
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck={false}
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? 'id-problem id-about' : 'id-about'}
        onType={onType}
      />
      {problem && (
        <p class="join-problem" id="id-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="caption student-id-about" id="id-about">
        {text.idLooks[rule.kind](rule.least, rule.most)} {text.idSeenBy} {rule.privacy}
      </p>
    </div>
  )
}
