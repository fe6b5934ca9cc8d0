import type { ComponentChildren } from 'preact'
import type { Call } from '../../../shared/sim/match/matchState.ts'
import { MOST_TRIALS } from '../../../shared/sim/match/progress.ts'
import { words } from '../../text/words.ts'
import { useRecent } from '../../ui/useRecent.ts'
import { mateOf, usePlay } from '../state/play.ts'
import { useCalledRun } from '../state/useCalledRun.ts'
import { CallButtons } from './CallButtons.tsx'
import './callPanel.css'

type CallPanelProps = {
  /** After a run that this page asked for. */
  readonly onRun: (trial: number) => void
  /** Beside the question: the way to the frontier. */
  readonly children?: ComponentChildren
}

/** Calls the plan under the levers and runs it in one tap; the first trial has nothing to be called against. */
export const CallPanel = ({ onRun, children }: CallPanelProps) => {
  const { runs: trials, last, same: at, fits, busy, run } = useCalledRun('logTrial')
  const { paused, team, seat } = usePlay()
  // A trial that a teammate runs draws itself on this page, too; meanwhile nobody else runs one.
  const fresh = useRecent(last ?? null, trials.length)
  const runner = fresh && fresh.by !== seat.value.seat ? mateOf(team.value, fresh.by) : undefined
  const text = words().play.frontier
  const next = trials.length + 1
  const runNext = async (call: Call | null) => {
    if (await run(call)) onRun(next)
  }
  const full = trials.length >= MOST_TRIALS
  const blocked = full || at >= 0 || !fits || paused.value || runner !== undefined
  const says = full
    ? text.allRun(MOST_TRIALS)
    : runner
      ? text.mateRuns(runner.name)
      : at >= 0
        ? text.isTrial(at + 1)
        : fits
          ? last && text.callQuestion(trials.length)
          : text.tooMany
  return (
    <section class="panel call-panel trial-call" aria-label={text.call}>
      <div class="call-head">
        <h2>{says ?? text.firstTrial}</h2>
        {children}
      </div>
      {!full && (
        <div class="call-buttons">
          <CallButtons
            names={text.calls}
            runs={text.runs(next)}
            first={last ? null : text.runFirst}
            busy={busy}
            disabled={blocked}
            onRun={runNext}
          />
        </div>
      )}
    </section>
  )
}
