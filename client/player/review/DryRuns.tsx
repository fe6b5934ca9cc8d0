import type { Call, Trial } from '../../../shared/sim/match/matchState.ts'
import { DRY_RUNS } from '../../../shared/sim/match/progress.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import { usePlay } from '../state/play.ts'
import './dryRuns.css'

const ARROWS: Readonly<Record<Call, string>> = { higher: '▲', lower: '▼' }

/** A dry run in words: where it ended, what was called, and whether that was right. */
const runText = ({ call, right, fieldAccuracy }: Trial, run: number): string => {
  const text = words().play.review
  const ended = text.ranTo(run, fieldAccuracy)
  return call === null ? ended : `${ended}, ${text.calls[call]}, ${right ? text.callRight : text.callWrong}`
}

const Verdict = ({ call, right }: Trial) =>
  call === null ? null : (
    <span class="dry-run-call" aria-hidden="true">
      {ARROWS[call]} {right ? <Tick size={12} /> : '✗'}
    </span>
  )

/** The six dry runs as blocks; a block that was run puts its plan back under the levers. */
export const DryRuns = ({ disabled }: { readonly disabled: boolean }) => {
  const { bench, team } = usePlay()
  const { dryRuns } = team.value
  const text = words().play.review
  const last = dryRuns.at(-1)
  const take = ({ plan }: Trial) =>
    bench.move({
      shrinkDecades: plan.shrinkDecades,
      verification: plan.verification,
      iterations: plan.maxIterations,
      automation: plan.automation,
      gates: plan.gates ?? [],
    })
  return (
    <section class="dry-runs" aria-label={text.dryRunsOf(dryRuns.length, DRY_RUNS)}>
      <ol>
        {Array.from({ length: DRY_RUNS }, (_, i) => {
          const run = dryRuns[i]
          return (
            <li key={i}>
              {run ? (
                <button
                  type="button"
                  class={i === dryRuns.length - 1 ? 'dry-run comes-after' : 'dry-run'}
                  aria-label={text.takePlan(runText(run, i + 1))}
                  disabled={disabled}
                  onClick={() => take(run)}
                >
                  <strong>{accuracyText(run.fieldAccuracy)}</strong>
                  <Verdict {...run} />
                </button>
              ) : (
                <span class="dry-run dry-run-open">
                  <span class="visually-hidden">{text.notRun}</span>
                  <span aria-hidden="true">{i + 1}</span>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {last && runText(last, dryRuns.length)}
      </p>
    </section>
  )
}
