import { CODE_LENGTH, typedCode } from '../../../shared/protocol/sessionCode.ts'
import { words } from '../../text/words.ts'

type CodeFieldProps = {
  readonly value: string
  readonly onType: (code: string) => void
  readonly invalid: boolean
}

/** One input drawn as five boxes, so that pasting, correcting and screen readers work as in any input. */
export const CodeField = ({ value, onType, invalid }: CodeFieldProps) => (
  <span class={`code-field${invalid ? ' code-field-invalid' : ''}`}>
    {Array.from({ length: CODE_LENGTH }, (_, i) => (
      <span class={`code-box${i === Math.min(value.length, CODE_LENGTH - 1) ? ' code-box-next' : ''}`} key={i}>
        {value[i] ?? ''}
      </span>
    ))}
    <input
      id="code"
      aria-label={words().door.roomCode}
      aria-invalid={invalid}
      aria-describedby="code-status"
      autocomplete="off"
      autocapitalize="characters"
      autocorrect="off"
      spellcheck={false}
      value={value}
      onInput={(event) => {
        const typed = typedCode(event.currentTarget.value)
        event.currentTarget.value = typed
        onType(typed)
      }}
    />
  </span>
)
