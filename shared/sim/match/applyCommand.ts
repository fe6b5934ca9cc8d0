import { checkSentences } from './arena.ts'
import { vote, withPairs } from './arenaPairs.ts'
import type { Actor, Command, HostAction, SeatAction } from './command.ts'
import { answerConsent, withdraw } from './consent.ts'
import { draftAudit, draftFlag, draftLedger, dryRun, logTrial, nameTrial, tryStrategy } from './exploring.ts'
import { agree, object, openFiling } from './filing.ts'
import { applyHostAction } from './hostCommands.ts'
import { answerQuestion } from './learning.ts'
import { setLevers } from './levers.ts'
import { findSeat, findTeam } from './lookup.ts'
import type { MatchState, SeatId, Team } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { ticksOf, withSpent } from './pace.ts'
import { draftAnswer, lockPrediction, reflect } from './predictions.ts'
import { clearSeats, handOverSeat, setConnected, takeSeat } from './seating.ts'

const applySeatAction = (state: MatchState, team: Team, by: SeatId, action: SeatAction): Outcome => {
  switch (action.type) {
    case 'lockPrediction':
      return lockPrediction(state, by, action.prediction)
    case 'setLevers':
      return setLevers(state, team, by, action.levers)
    case 'draftAudit':
      return draftAudit(state, team, by, action)
    case 'tryStrategy':
      return tryStrategy(state, team, by, action.strategy, action.estimate)
    case 'fileAudit':
      return openFiling(state, team, by, { type: 'audit', bottleneck: action.bottleneck, strategy: action.strategy })
    case 'logTrial':
      return logTrial(state, team, by, action)
    case 'dryRun':
      return dryRun(state, team, by, action)
    case 'draftFlag':
      return draftFlag(state, team, by, action.shrinkDecades)
    case 'nameTrial':
      return nameTrial(state, team, by, action)
    case 'plantFlag':
      return openFiling(state, team, by, { type: 'flag', shrinkDecades: action.shrinkDecades })
    case 'reflect':
      return reflect(state, by, action)
    case 'offerProposal':
      if (action.round !== undefined && action.round !== team.negotiation.offers.length) return reject('benchChanged')
      return openFiling(state, team, by, { type: 'proposal', target: action.target, proof: action.proof })
    case 'draftAnswer':
      return draftAnswer(state, by, action.answer)
    case 'draftLedger':
      return draftLedger(state, team, by, action)
    case 'fileLedger': {
      const { pace, reason, sentence } = action
      return openFiling(state, team, by, { type: 'ledger', pace, reason, sentence })
    }
    case 'answerQuestion':
      return answerQuestion(state, by, action)
    case 'answerConsent':
      return answerConsent(state, by, action.given)
    case 'withdraw':
      return withdraw(state, by, action.withdrawn)
    case 'vote':
      return vote(state, by, action)
    case 'agree':
      return agree(state, team, by, action.opened)
    case 'object':
      return object(state, team, by, action.opened)
  }
}

/** What a student alone with the bots may do in the instructor's place. */
const SOLO_ACTIONS: readonly HostAction['type'][] = ['goOn', 'pause', 'resume']

/** What is chosen during a pause is kept like everything else; consent has nothing to do with the clock. */
const IN_PAUSES: readonly SeatAction['type'][] = ['draftAnswer', 'answerConsent', 'withdraw']

const asSeat = (state: MatchState, seatId: SeatId, action: SeatAction): Outcome => {
  const seat = findSeat(state, seatId)
  if (!seat) return reject('unknownSeat')
  const team = findTeam(state, seat.team)
  if (!team) return reject('unknownTeam')
  return state.paused && !IN_PAUSES.includes(action.type)
    ? reject('paused')
    : applySeatAction(state, team, seatId, action)
}

const mayHost = (state: MatchState, by: Actor, type: HostAction['type']): boolean =>
  by.kind !== 'seat' || (state.settings.solo && SOLO_ACTIONS.includes(type) && findSeat(state, by.seat) !== undefined)

const applied = (state: MatchState, command: Command): Outcome => {
  const { by } = command
  switch (command.type) {
    case 'takeSeat':
      return by.kind === 'server' ? takeSeat(state, command) : reject('notAllowed')
    case 'handOverSeat':
      return by.kind === 'server' ? handOverSeat(state, command) : reject('notAllowed')
    case 'clearSeats':
      return by.kind === 'server' ? clearSeats(state, command) : reject('notAllowed')
    case 'setConnected':
      return by.kind === 'server' ? setConnected(state, command) : reject('notAllowed')
    case 'checkSentences':
      return by.kind === 'server' ? checkSentences(state, command.flagged) : reject('notAllowed')
    case 'notePause':
      return by.kind === 'server' ? accept(withSpent(state, ticksOf(command.seconds))) : reject('notAllowed')
    case 'goOn':
    case 'backToPhaseStart':
    case 'pause':
    case 'resume':
    case 'addTime':
    case 'setPhaseLength':
    case 'setSecondVote':
    case 'sendMessage':
    case 'takeBackMessage':
    case 'setFlow':
    case 'lockDoor':
    case 'setNames':
    case 'setSpeed':
    case 'setScreen':
    case 'setSound':
    case 'setLanguage':
    case 'shareReplay':
    case 'showReplay':
    case 'hideSentence':
    case 'allowSentence':
    case 'showSentences':
    case 'renameSeat':
    case 'setStudentId':
    case 'withdrawSeat':
    case 'removeSeat':
    case 'moveSeat':
    case 'setTeamBot':
      return mayHost(state, by, command.type) ? applyHostAction(state, command) : reject('notAllowed')
    default:
      return by.kind === 'seat' ? asSeat(state, by.seat, command) : reject('notAllowed')
  }
}

/**
 * The next state of a session after a command, or the named reason why there is none. Pure and total; who may do what is
 * decided here, from the actor alone.
 */
export const applyCommand = (state: MatchState, command: Command): Outcome => {
  const outcome = applied(state, command)
  // Whatever happened, somebody may be without a pair now: a vote, a newcomer, a sentence that the host has hidden.
  return outcome.ok ? { ...outcome, state: withPairs(outcome.state) } : outcome
}
