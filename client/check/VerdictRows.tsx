import { words } from '../text/words.ts'
import type { Verdict, VerdictState } from './view/roomVerdicts.ts'

const SIGNS: Readonly<Record<VerdictState, string>> = {
  fine: 'M3 9.5 7 13.5 15 4.5',
  watch: 'M9 2 17 16H1Z M9 7v4 M9 13v1',
  mend: 'M3 3 15 15 M15 3 3 15',
  measuring: 'M9 4v5l4 2 M9 1a8 8 0 1 1-.01 0',
  yours: 'M3 9h11 M10 4l5 5-5 5',
}

/** The findings, one row per subject; each shows its state as a word and a symbol. */
export const VerdictRows = ({ verdicts }: { readonly verdicts: readonly Verdict[] }) => (
  <ul class="check-verdicts stack" aria-live="polite" aria-label={words().check.findings}>
    {verdicts.map(({ name, state, found, advice }) => (
      <li key={name} class={`check-verdict check-${state}`}>
        <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width={2.2} aria-hidden="true">
          <path d={SIGNS[state]} />
        </svg>
        <p>
          <strong>
            {words().check.row(name)} <span class="check-state">{words().check.states[state]}</span>
          </strong>{' '}
          {found}
          {advice && <span class="check-advice"> {advice}</span>}
        </p>
      </li>
    ))}
  </ul>
)
