import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { samePlan } from '../../../shared/sim/plan.ts'
import { accuracyText, fixed, modelSizeText, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import { useTrialPlan } from '../state/useTrialPlan.ts'
import { TrialName } from './TrialName.tsx'
import '../../charts/figure.css'
import './frontier.css'

/** All of the team's trials, the best one marked, each with its name and a button that restores its plan. */
export const TrialTable = ({ onUsed }: { readonly onUsed: () => void }) => {
  const { plan, team, track } = usePlay()
  const take = useTrialPlan()
  const [naming, setNaming] = useState<number | null>(null)
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
            <Fragment key={`${trial.plan.shrinkDecades}:${trial.plan.verification}:${trial.plan.maxIterations}`}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="trial-name"
                    aria-expanded={naming === i}
                    aria-label={
                      trial.name
                        ? words().play.frontier.renameTrial(i + 1, trial.name)
                        : words().play.frontier.nameTrial(i + 1)
                    }
                    onClick={() => setNaming(naming === i ? null : i)}
                  >
                    {i + 1} <span>{trial.name ?? words().play.frontier.nameIt}</span>
                  </button>
                </th>
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
              {naming === i && (
                <tr>
                  <td colSpan={6}>
                    <TrialName trial={i + 1} onDone={() => setNaming(null)} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
