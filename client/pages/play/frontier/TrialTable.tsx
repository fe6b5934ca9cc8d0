import { samePlan } from '../../../present/frontier.ts'
import { accuracyText, fixed, modelSizeText, percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { useTrialPlan } from '../../../state/useTrialPlan.ts'
import { words } from '../../../text/words.ts'

/** Every trial of the team beside the others, the best one marked, each with the way back to its plan. */
export const TrialTable = ({ onUsed }: { readonly onUsed: () => void }) => {
  const { plan, team, track } = usePlay()
  const take = useTrialPlan()
  const { trials } = team.value
  const top = Math.max(...trials.map(({ fieldAccuracy }) => fieldAccuracy))
  if (trials.length === 0) return <p>{words().play.frontier.noTrials}</p>
  return (
    <div class="data-table trial-table">
      <table>
        <caption class="visually-hidden">{words().play.frontier.trials}</caption>
        <thead>
          <tr>
            {words().play.frontier.heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{words().play.frontier.useHead}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {trials.map((trial, i) => (
            <tr key={`${trial.plan.shrinkDecades}:${trial.plan.verification}:${trial.plan.maxIterations}`}>
              <th scope="row">{i + 1}</th>
              <td>{modelSizeText(track.value, trial.plan.shrinkDecades)}</td>
              <td>{percentText(trial.plan.verification)}</td>
              <td>{fixed(trial.iterations, 0)}</td>
              <td class={trial.fieldAccuracy === top ? 'trial-best' : ''}>
                {accuracyText(trial.fieldAccuracy)}
                {trial.fieldAccuracy === top && <small>{words().play.frontier.best}</small>}
              </td>
              <td>
                {samePlan(trial.plan, plan.value) ? (
                  <span class="caption">{words().play.frontier.onBench}</span>
                ) : (
                  <button
                    type="button"
                    class="trial-use"
                    aria-label={words().play.frontier.usePlan(i + 1)}
                    onClick={() => {
                      take(trial)
                      onUsed()
                    }}
                  >
                    {words().play.frontier.use}
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
