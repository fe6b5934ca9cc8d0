import { BOT_NAMES } from '../content/botNames.ts'
import { STAGE_NAMES, STAGES } from '../content/stages.ts'
import { findSeat, seatsOf } from '../sim/match/lookup.ts'
import { type MatchState, type Team, TICK_MS } from '../sim/match/matchState.ts'
import { partOf } from '../sim/match/phases.ts'
import type { HostView } from './teamView.ts'

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

const lastActionOf = (state: MatchState, team: Team): string => {
  if (!team.lastAction) return ''
  const seat = findSeat(state, team.lastAction.seat)
  const name = seat?.bot && team.bot ? BOT_NAMES[team.bot] : (seat?.name ?? 'Someone')
  return `${name} ${ACTIONS[team.lastAction.type] ?? team.lastAction.type}`
}

const count = (labels: readonly string[]): HostView['predictions'] =>
  [...new Set(labels)]
    .map((label) => ({ label, count: labels.filter((other) => other === label).length }))
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label))

/** What the class has locked in this part; for the instructor's eyes. */
const predictionsOf = (state: MatchState): HostView['predictions'] => {
  switch (partOf(state.phase)) {
    case 1:
      return STAGES.flatMap((stage) => {
        const votes = state.seats.filter((seat) => seat.auditLock?.stage === stage).length
        return votes > 0 ? [{ label: STAGE_NAMES[stage], count: votes }] : []
      })
    case 2:
      return count(
        state.seats.flatMap(({ frontierLock }) =>
          frontierLock ? [frontierLock.leader === 'fast' ? 'The fast team leads' : 'Big Model Inc. leads'] : [],
        ),
      )
    case 3:
      return count(
        state.seats.flatMap(({ reviewLock }) => (reviewLock ? [`${Math.round(reviewLock.accuracy)} %`] : [])),
      )
    default:
      return []
  }
}

/** What the instructor's console sees beyond the public state. */
export const hostViewOf = (state: MatchState): HostView => ({
  teams: state.teams.map((team) => ({
    team: team.id,
    seats: seatsOf(state, team.id).map(({ id, name, connected, bot }) => ({ seat: id, name, connected, bot })),
    lastAction: lastActionOf(state, team),
    lastActionSecondsAgo: team.lastAction ? Math.floor(((state.tick - team.lastAction.tick) * TICK_MS) / 1000) : null,
  })),
  predictions: predictionsOf(state),
})
