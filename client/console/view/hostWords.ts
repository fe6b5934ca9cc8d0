import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { HostView, Predictions } from '../../../shared/views/teamView.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

type LastAction = NonNullable<HostView['teams'][number]['lastAction']>

const whatText = ({ what, count, lever }: LastAction): string => {
  const { levers, actions } = words().host.roster
  if (what === 'setLevers' && lever) return levers[lever]
  const known: Readonly<Record<string, string | ((count: number) => string)>> = actions
  const text = known[what] ?? what
  return typeof text === 'string' ? text : text(count ?? 0)
}

/** What a team did last: "Robin: trial 11". */
export const lastActionText = (action: LastAction): string => {
  const { roster } = words().host
  const who = action.bot ? roster.bot : action.by || roster.someone
  return roster.did(who, whatText(action))
}

export const agoText = (seconds: number): string => {
  const { roster } = words().host
  return seconds < 60 ? roster.secondsAgo(seconds) : roster.minutesAgo(Math.floor(seconds / 60))
}

/** What was predicted, with counts. */
export const predictionRows = (
  predictions: Predictions | null,
): readonly { readonly label: string; readonly count: number }[] => {
  switch (predictions?.question) {
    case 'bottleneck':
      return predictions.answers.map(({ answer, count }) => ({ label: words().terms.stages[answer], count }))
    case 'leader':
      return predictions.answers.map(({ answer, count }) => ({
        label: answer === 'fast' ? words().host.predictions.ownTeam : RIVAL_NAME,
        count,
      }))
    case 'reach':
      return predictions.answers.map(({ answer, count }) => ({ label: accuracyText(Number(answer), 0), count }))
    default:
      return []
  }
}
