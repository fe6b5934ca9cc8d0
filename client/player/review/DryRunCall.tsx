import type { ComponentChildren } from 'preact'
import { DRY_RUNS } from '../../../shared/sim/match/progress.ts'
import { words } from '../../text/words.ts'
import { CallButtons } from '../frontier/CallButtons.tsx'
import { useCalledRun } from '../state/useCalledRun.ts'
import '../frontier/callPanel.css'

type DryRunCallProps = {
  readonly disabled: boolean
  /** After a run that this page asked for. */
  readonly onRun?: () => void
  /** The way to the offer. */
  readonly children?: ComponentChildren
}

/** Calls the plan under the levers as higher or lower than the dry run before, and runs it in the same tap. */
export const DryRunCall = ({ disabled, onRun, children }: DryRunCallProps) => {
  const { runs, last, same, fits, busy, run } = useCalledRun('dryRun')
  const text = words().play.review
  const over = runs.length >= DRY_RUNS
  const problem = over ? text.noRunsLeft : same >= 0 ? text.samePlan(same + 1) : fits ? null : text.tooMany
  const asks = last ? text.callQuestion(runs.length) : text.firstRound
  const start = async (call: Parameters<typeof run>[0]) => {
    if (await run(call)) onRun?.()
  }
  return (
    <section class="panel call-panel" aria-label={text.dryRuns}>
      <div class="call-head">
        <h2>{problem ?? asks}</h2>
      </div>
      <div class="call-buttons">
        {!over && (
          <CallButtons
            names={text.callNames}
            runs={text.startRun(runs.length + 1)}
            first={last ? null : text.firstDryRun}
            busy={busy}
            disabled={disabled || problem !== null}
            onRun={start}
          />
        )}
        {children}
      </div>
    </section>
  )
}
