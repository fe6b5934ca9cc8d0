import { MAX_SHRINK_DECADES } from '../../content/constants.ts'
import { findStrategy } from '../../content/findStrategy.ts'
import type { Refusal } from './command.ts'
import { fitsLedger, signedLedger } from './ledger.ts'
import { connectedSeatsOf, hasTried, replaceTeam, trackOf, trialsToFlag } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import {
  type Filing,
  type FilingContent,
  type LedgerTerms,
  type MatchState,
  type SeatId,
  type Team,
  TICKS_PER_SECOND,
} from './matchState.ts'
import { negotiate, offerProblem } from './negotiation.ts'
import { accept, accepted, type Outcome, reject, type Step } from './outcome.ts'
import { MOVES_TO_FILE } from './progress.ts'

/** Ticks after which a filing that nobody objects to is filed: 15 s of session time. */
export const FILING_TICKS = 15 * TICKS_PER_SECOND

/** Agreements that file at once: more than half of the connected members. */
export const agreementsNeeded = (state: MatchState, team: Team): number =>
  Math.floor(connectedSeatsOf(state, team.id).length / 2) + 1

const auditProblem = (state: MatchState, team: Team, strategy: string): Refusal | null => {
  if (state.phase !== 'auditWork') return 'wrongPhase'
  if (team.audit) return 'alreadyFiled'
  if (!findStrategy(trackOf(state, team), strategy)) return 'unknownStrategy'
  if (team.moves.length < MOVES_TO_FILE) return 'fiveMoveRule'
  return hasTried(team, strategy) ? null : 'notTried'
}

const flagProblem = (state: MatchState, team: Team, shrinkDecades: number): Refusal | null => {
  if (state.phase !== 'frontierWork') return 'wrongPhase'
  if (team.flag) return 'alreadyFiled'
  if (team.trials.length < trialsToFlag(state)) return 'tooFewTrials'
  return shrinkDecades >= 0 && shrinkDecades <= MAX_SHRINK_DECADES ? null : 'outOfRange'
}

const ledgerProblem = (state: MatchState, team: Team, terms: LedgerTerms): Refusal | null => {
  if (state.phase !== 'ledger') return 'wrongPhase'
  if (team.ledger) return 'alreadyFiled'
  return fitsLedger(terms) ? null : 'outOfRange'
}

const problemWith = (state: MatchState, team: Team, content: FilingContent): Refusal | null => {
  switch (content.type) {
    case 'audit':
      return auditProblem(state, team, content.strategy)
    case 'flag':
      return flagProblem(state, team, content.shrinkDecades)
    case 'proposal':
      return offerProblem(state, team, content.target, content.proof)
    case 'ledger':
      return ledgerProblem(state, team, content)
  }
}

const filed = (state: MatchState, team: Team, content: FilingContent): { team: Team; event: MatchEvent } => {
  switch (content.type) {
    case 'audit': {
      const { bottleneck, strategy } = content
      const audit = { bottleneck, strategy, complete: team.moves.length >= MOVES_TO_FILE }
      return { team: { ...team, audit }, event: { type: 'auditFiled', team: team.id } }
    }
    case 'flag': {
      const flag = { shrinkDecades: content.shrinkDecades, complete: team.trials.length >= trialsToFlag(state) }
      return { team: { ...team, flag }, event: { type: 'flagPlanted', team: team.id } }
    }
    case 'proposal':
      return negotiate(trackOf(state, team), team, content.target, content.proof)
    case 'ledger': {
      const ledger = signedLedger(trackOf(state, team), team, content)
      return { team: { ...team, ledger }, event: { type: 'ledgerFiled', team: team.id } }
    }
  }
}

/** Files what is open, whatever the votes: its time has come. */
export const fileOpen = (state: MatchState, team: Team): Step => {
  if (!team.filing) return { state, events: [] }
  const { team: next, event } = filed(state, team, team.filing.content)
  return { state: replaceTeam(state, { ...next, filing: null }), events: [event] }
}

const counted = (state: MatchState, team: Team, filing: Filing): Step => {
  const open = { ...team, filing }
  const opened = replaceTeam(state, open)
  return filing.agreed.length >= agreementsNeeded(state, team) ? fileOpen(opened, open) : { state: opened, events: [] }
}

/** Opens a filing with its author's agreement; a majority at once files it at once. */
export const openFiling = (state: MatchState, team: Team, by: SeatId, content: FilingContent): Outcome => {
  if (team.filing) return reject('filingOpen')
  const problem = problemWith(state, team, content)
  if (problem) return reject(problem)
  const acted = { ...team, lastAction: { seat: by, type: content.type, tick: state.tick } }
  const step = counted(state, acted, { content, by, openedTick: state.tick, agreed: [by], objected: [] })
  return accept(step.state, { type: 'filingOpened', team: team.id, filing: content.type }, ...step.events)
}

/** Whether a vote is about another filing than the one that is open. */
const isOther = (filing: Filing, opened: number | undefined): boolean =>
  opened !== undefined && opened !== filing.openedTick

/** Agrees to the filing that was opened at a tick, or to whichever is open. */
export const agree = (state: MatchState, team: Team, by: SeatId, opened?: number): Outcome => {
  const { filing } = team
  if (!filing || isOther(filing, opened)) return reject('noFiling')
  const agreed = filing.agreed.includes(by) ? filing.agreed : [...filing.agreed, by]
  return accepted(counted(state, team, { ...filing, agreed, objected: filing.objected.filter((id) => id !== by) }))
}

/** An objection stops the 15 s; objections of half the connected members withdraw the filing. */
export const object = (state: MatchState, team: Team, by: SeatId, opened?: number): Outcome => {
  const { filing } = team
  if (!filing || isOther(filing, opened)) return reject('noFiling')
  const objected = filing.objected.includes(by) ? filing.objected : [...filing.objected, by]
  if (objected.length * 2 >= connectedSeatsOf(state, team.id).length) {
    return accept(replaceTeam(state, { ...team, filing: null }), { type: 'filingWithdrawn', team: team.id })
  }
  const next = { ...filing, objected, agreed: filing.agreed.filter((id) => id !== by) }
  return accept(replaceTeam(state, { ...team, filing: next }))
}

/** Whether somebody who is still there objects: one who left blocks nobody. */
export const isOpposed = (state: MatchState, team: Team): boolean =>
  connectedSeatsOf(state, team.id).some(({ id }) => team.filing?.objected.includes(id))

/** Files every filing whose 15 s have passed without objection. */
export const fileUnopposed = (state: MatchState): Step => {
  let step: Step = { state, events: [] }
  for (const team of state.teams) {
    if (!team.filing || isOpposed(state, team)) continue
    if (state.tick - team.filing.openedTick < FILING_TICKS) continue
    const next = fileOpen(step.state, team)
    step = { state: next.state, events: [...step.events, ...next.events] }
  }
  return step
}
