import { useEffect, useRef, useState } from 'preact/hooks'
import { normaliseName } from '../../../shared/protocol/displayName.ts'
import { MAX_NAME_LENGTH } from '../../../shared/sim/match/matchState.ts'
import { sameName } from '../../../shared/sim/match/seating.ts'
import { refusalText } from '../../net/refusalText.ts'
import { words } from '../../text/words.ts'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import '../../ui/field.css'

type TrialNameProps = {
  /** Counted from 1. */
  readonly trial: number
  readonly onDone: () => void
}

/** Names a trial for the whole team; an empty name removes it. */
export const TrialName = ({ trial, onDone }: TrialNameProps) => {
  const { act, team } = usePlay()
  const { trials } = team.value
  const now = trials[trial - 1]?.name ?? ''
  const [typed, setTyped] = useState(now)
  const [refusal, setRefusal] = useState<'nameInvalid' | 'trialNameTaken' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const keep = async () => {
    const name = normaliseName(typed)
    if (typed.trim() !== '' && name === null) return setRefusal('nameInvalid')
    const taken = trials.some((other, i) => i !== trial - 1 && sameName(other.name ?? '', name ?? ''))
    if (name !== null && taken) return setRefusal('trialNameTaken')
    if ((name ?? '') === now || (await act('nameTrial', { trial, name }))) onDone()
  }
  return (
    <form
      class="trial-name-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <input
        class="field"
        aria-label={words().play.frontier.trialName(trial)}
        aria-invalid={refusal !== null}
        maxLength={MAX_NAME_LENGTH}
        placeholder={words().play.frontier.trialNameHint}
        autocomplete="off"
        value={typed}
        ref={field}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <ActButton submit>{words().play.frontier.keepName}</ActButton>
      {refusal && (
        <p class="loss" role="alert">
          {refusalText(refusal)}
        </p>
      )}
    </form>
  )
}
