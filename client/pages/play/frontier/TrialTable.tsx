import { modelSizeLabel } from '../../../../shared/content/modelSize.ts'
import { samePlan } from '../../../present/frontier.ts'
import { accuracyText, fixed, percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { useTrialPlan } from '../../../state/useTrialPlan.ts'

/** Every trial of the team beside the others, the best one marked, each with the way back to its plan. */
export const TrialTable = ({ onUsed }: { readonly onUsed: () => void }) => {
  const { plan, team, track } = usePlay()
  const take = useTrialPlan()
  const { trials } = team.value
  const top = Math.max(...trials.map(({ fieldAccuracy }) => fieldAccuracy))
  if (trials.length === 0) return <p>No trial yet. Log a plan, and it stands here to compare and to return to.</p>
  return (
    <div class="data-table trial-table">
      <table>
        <caption class="visually-hidden">Trials</caption>
        <thead>
          <tr>
            {['trial', 'size', 'verified', 'run', 'in the field'].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">use</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {trials.map((trial, i) => (
            <tr key={`${trial.plan.shrinkDecades}:${trial.plan.verification}:${trial.plan.maxIterations}`}>
              <th scope="row">{i + 1}</th>
              <td>{modelSizeLabel(track.value, trial.plan.shrinkDecades)}</td>
              <td>{percentText(trial.plan.verification)}</td>
              <td>{fixed(trial.iterations, 0)}</td>
              <td class={trial.fieldAccuracy === top ? 'trial-best' : ''}>
                {accuracyText(trial.fieldAccuracy)}
                {trial.fieldAccuracy === top && <small>best</small>}
              </td>
              <td>
                {samePlan(trial.plan, plan.value) ? (
                  <span class="caption">on the bench</span>
                ) : (
                  <button
                    type="button"
                    class="trial-use"
                    aria-label={`Use the plan of trial ${i + 1}`}
                    onClick={() => {
                      take(trial)
                      onUsed()
                    }}
                  >
                    Use
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
