import { MAX_CONSENT_TEXT } from '../../../shared/sim/match/consentRule.ts'
import { words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'
import { Switch } from '../../ui/Switch.tsx'

type ConsentChoiceProps = { readonly typed: string | null; readonly onType: (typed: string | null) => void }

/** Whether students are asked for consent, and in which words; none means the standard text in the student's language. */
export const ConsentChoice = ({ typed, onType }: ConsentChoiceProps) => {
  const text = words().host.consent
  return (
    <>
      <Switch label={text.ask} on={typed !== null} onTurn={(on) => onType(on ? '' : null)} />
      {typed !== null && (
        <>
          <p class="caption">{text.how}</p>
          <label class="host-title">
            {text.own}
            <Input maxLength={MAX_CONSENT_TEXT} placeholder={text.standard} value={typed} onType={onType} />
          </label>
        </>
      )}
    </>
  )
}
