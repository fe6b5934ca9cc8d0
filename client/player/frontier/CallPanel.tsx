import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Call } from '../../../shared/sim/match/matchState.ts'
import { MOST_TRIALS } from '../../../shared/sim/match/progress.ts'
import { samePlan } from '../../../shared/sim/plan.ts'
import { fitsCalendar } from '../../../shared/sim/releaseSize.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { usePlay } from '../state/play.ts'
import './callPanel.css'

const ARROWS: Readonly<Record<Call, string>> = { lower: 'M1 3h14L8 14Z', higher: 'M1 13h14L8 2Z' }

type CallPanelProps = {
  /** After a run that this page asked for. */
  readonly onRun: (trial: number) => void
  /** Beside the question: the way to the frontier. */
  readonly children?: ComponentChildren
}

/** Calls the plan under the levers and runs it in one tap; the first trial has nothing to be called against. */
export const CallPanel = ({ onRun, children }: CallPanelProps) => {
  const { act, bench, plan, team, track } = usePlay()
  const [busy, setBusy] = useState(false)
  const { trials } = team.value
  // These rarely change while a lever moves.
  const at = useComputed(() => team.value.trials.findIndex((trial) => samePlan(trial.plan, plan.value))).value
  const fits = useComputed(() => fitsCalendar(track.value, plan.value)).value
  const text = words().play.frontier
  const last = trials.at(-1)
  const next = trials.length + 1
  const run = async (call: Call | null) => {
    setBusy(true)
    await bench.flush()
    if (await act('logTrial', { call })) onRun(next)
    setBusy(false)
  }
  const full = trials.length >= MOST_TRIALS
  const blocked = full || at >= 0 || !fits
  const says = full
    ? text.allRun(MOST_TRIALS)
    : at >= 0
      ? text.isTrial(at + 1)
      : fits
        ? last && text.callQuestion(trials.length, last.fieldAccuracy)
        : text.tooMany
  return (
    <section class="panel call-panel" aria-label={text.call}>
      <div class="call-head">
        <h2>{says ?? text.firstTrial}</h2>
        {children}
      </div>
      {!full && (
        <div class="call-buttons">
          {last ? (
            (['lower', 'higher'] as const).map((call) => (
              <button
                type="button"
                class="button button-primary call-button"
                key={call}
                disabled={blocked}
                aria-busy={busy}
                onClick={() => busy || run(call)}
              >
                <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
                  <path d={ARROWS[call]} fill="currentColor" />
                </svg>
                <span>
                  {text.calls[call]} <small>{text.runs(next)}</small>
                </span>
              </button>
            ))
          ) : (
            <Button busy={busy} disabled={blocked} onClick={() => run(null)}>
              {text.runFirst}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
