import type { Call } from '../../../shared/sim/match/matchState.ts'
import { Button } from '../../ui/Button.tsx'
import './callPanel.css'

const ARROWS: Readonly<Record<Call, string>> = { lower: 'M1 3h14L8 14Z', higher: 'M1 13h14L8 2Z' }

type CallButtonsProps = {
  readonly names: Readonly<Record<Call, string>>
  /** What a tap runs. */
  readonly runs: string
  /** The button of the first run, which has nothing to be called against; null from the second one on. */
  readonly first: string | null
  readonly busy: boolean
  readonly disabled: boolean
  readonly onRun: (call: Call | null) => void
}

/** Calls a run and starts it in one tap. */
export const CallButtons = ({ names, runs, first, busy, disabled, onRun }: CallButtonsProps) => {
  if (first !== null) {
    return (
      <Button busy={busy} disabled={disabled} onClick={() => onRun(null)}>
        {first}
      </Button>
    )
  }
  return (['lower', 'higher'] as const).map((call) => (
    <button
      type="button"
      class="button button-primary call-button"
      key={call}
      disabled={disabled}
      aria-busy={busy}
      onClick={() => busy || onRun(call)}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path d={ARROWS[call]} fill="currentColor" />
      </svg>
      <span>
        {names[call]} <small>{runs}</small>
      </span>
    </button>
  ))
}
