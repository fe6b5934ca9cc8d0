import { BOT_NAMES } from '../../shared/content/botNames.ts'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import type { HostView, Predictions } from '../../shared/views/teamView.ts'

const ACTIONS: Readonly<Record<string, string>> = {
  setLevers: 'moved a lever',
  draftAudit: 'chose for the audit',
  tryStrategy: 'logged a move',
  logTrial: 'logged a trial',
  nameTrial: 'named a trial',
  audit: 'filed the audit',
  flag: 'planted the flag',
  proposal: 'made an offer',
  ledger: 'filed the ledger',
}

/** What a team did last. */
export const lastActionText = (action: HostView['teams'][number]['lastAction']): string => {
  if (!action) return ''
  return `${action.bot ? BOT_NAMES[action.bot] : action.by || 'Someone'} ${ACTIONS[action.what] ?? action.what}`
}

const LEADERS = { fast: 'The fast team leads', rival: 'Big Model Inc. leads' } as const

/** What was predicted how often. */
export const predictionRows = (
  predictions: Predictions | null,
): readonly { readonly label: string; readonly count: number }[] => {
  switch (predictions?.question) {
    case 'bottleneck':
      return predictions.answers.map(({ answer, count }) => ({ label: STAGE_NAMES[answer], count }))
    case 'leader':
      return predictions.answers.map(({ answer, count }) => ({ label: LEADERS[answer], count }))
    case 'reach':
      return predictions.answers.map(({ answer, count }) => ({ label: `${answer} %`, count }))
    default:
      return []
  }
}
