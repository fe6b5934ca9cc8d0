import { useEffect, useRef, useState } from 'preact/hooks'
import { MAX_NAME_LENGTH } from '../../../shared/sim/match/matchState.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import '../../ui/field.css'

type NameChoiceProps = {
  readonly name: string
  readonly typed: boolean
  /** Whether the host allows no other names than drawn ones. */
  readonly drawnOnly: boolean
  readonly problem: string
  /** Asks for the seat that has this name; null where nothing says that there is one. */
  readonly onAsk: (() => void) | null
  readonly onDraw: () => void
  readonly onType: (name: string) => void
}

/** Offers a random name, which can be redrawn, or a typed one. */
export const NameChoice = ({ name, typed, drawnOnly, problem, onAsk, onDraw, onType }: NameChoiceProps) => {
  const [typing, setTyping] = useState(typed)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (typing) field.current?.focus()
  }, [typing])
  const error = problem && (
    <p class="join-problem" id="name-problem" role="alert">
      {problem}
    </p>
  )
  if (typing && !drawnOnly) {
    return (
      <div class="name-choice">
        <label class="join-label" for="name">
          {words().door.playAs}
        </label>
        <input
          id="name"
          class="field"
          ref={field}
          value={typed ? name : ''}
          maxLength={MAX_NAME_LENGTH}
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? 'name-problem' : undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {error}
        {onAsk && (
          <Button kind="secondary" onClick={onAsk}>
            {words().door.thatIsMe(name.trim())}
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => {
            setTyping(false)
            onDraw()
          }}
        >
          {words().door.drawName}
        </Button>
      </div>
    )
  }
  return (
    <div class="name-choice">
      <p class="join-label">{words().door.playAs}</p>
      <div class="name-drawn row">
        <strong class="name-large" aria-live="polite">
          {name}
        </strong>
        <Button kind="secondary" onClick={onDraw}>
          <svg width={18} height={18} viewBox="0 0 18 18" fill="none" aria-hidden="true">
            <path d="M15 9a6 6 0 1 1-2-4.5L15 6.5M15 2v4.5h-4.5" stroke="currentColor" stroke-width={2} />
          </svg>
          {words().door.anotherName}
        </Button>
      </div>
      {error}
      {drawnOnly ? (
        <p class="caption">{words().door.drawnOnly}</p>
      ) : (
        <Button kind="quiet" onClick={() => setTyping(true)}>
          {words().door.typeName}
        </Button>
      )}
    </div>
  )
}
