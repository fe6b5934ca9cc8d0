import { allowSentence, hideSentence, showSentences } from './arena.ts'
import type { HostAction, SeenPhase } from './command.ts'
import { withdrawSeat } from './consent.ts'
import { findTeam } from './lookup.ts'
import type { MatchState, Settings } from './matchState.ts'
import { sendMessage, takeBackMessage } from './messages.ts'
import { accept, accepted, type Outcome, reject } from './outcome.ts'
import { LONGEST_SECONDS, SHORTEST_SECONDS, setPhaseLength, ticksOf } from './pace.ts'
import { enterNextPhase, restartPhase } from './phaseFlow.ts'
import { isPast, PARTS, type Part, VOTES } from './phases.ts'
import { playedTicks } from './playedTicks.ts'
import { isFinishedRace } from './racing.ts'
import { moveSeat, removeSeat, renameSeat, setStudentId, setTeamBot } from './seating.ts'

const MAX_SPEED = 20

const withSettings = (state: MatchState, settings: Partial<Settings>): Outcome =>
  accept({ ...state, settings: { ...state.settings, ...settings } }, { type: 'settingsChanged' })

/** Whether the phase that a host saw is still the one that runs; a button pressed twice or a second too late is not. */
const isOver = ({ phase, phaseRound }: MatchState, seen: SeenPhase | undefined): boolean =>
  seen !== undefined && (seen.phase !== phase || seen.round !== phaseRound)

const addTime = (state: MatchState, seconds: number): Outcome => {
  if (state.phaseLength === null) return reject('wrongPhase')
  if (isFinishedRace(state)) return reject('wrongPhase')
  const shortest = state.phaseTicks + ticksOf(SHORTEST_SECONDS)
  const phaseLength = Math.min(Math.max(state.phaseLength + ticksOf(seconds), shortest), ticksOf(LONGEST_SECONDS))
  return accept({ ...state, phaseLength }, { type: 'settingsChanged' })
}

/** Until the part's prediction is over. */
const setSecondVote = (state: MatchState, part: Part, on: boolean): Outcome => {
  if (isPast(state.phase, VOTES[part].first)) return reject('wrongPhase')
  const secondVotes = PARTS.filter((one) => (one === part ? on : state.secondVotes.includes(one)))
  return accept({ ...state, secondVotes }, { type: 'settingsChanged' })
}

const setScreen = (state: MatchState, screen: Settings['screen']): Outcome => {
  if (screen.team !== null && !findTeam(state, screen.team)) return reject('unknownTeam')
  return withSettings(state, { screen })
}

const showReplay = (state: MatchState, moment: Settings['replayMoment']): Outcome => {
  if (state.phase !== 'debrief') return reject('wrongPhase')
  if (moment && !findTeam(state, moment.team)) return reject('unknownTeam')
  if (moment && !(moment.tick >= 0 && moment.tick <= playedTicks(state))) return reject('outOfRange')
  return withSettings(state, { replayMoment: moment })
}

/** What the instructor asks for. */
export const applyHostAction = (state: MatchState, action: HostAction): Outcome => {
  if ('seen' in action && isOver(state, action.seen)) return reject('phaseOver')
  switch (action.type) {
    case 'goOn':
      return state.phase === 'debrief' ? reject('wrongPhase') : accepted(enterNextPhase({ ...state, paused: false }))
    case 'backToPhaseStart':
      return accepted(restartPhase(state))
    case 'pause':
      return accept({ ...state, paused: true }, { type: 'settingsChanged' })
    case 'resume':
      return accept({ ...state, paused: false }, { type: 'settingsChanged' })
    case 'addTime':
      return addTime(state, action.seconds)
    case 'setPhaseLength':
      return setPhaseLength(state, action.phase, action.seconds)
    case 'setSecondVote':
      return setSecondVote(state, action.part, action.on)
    case 'sendMessage':
      return sendMessage(state, action)
    case 'takeBackMessage':
      return takeBackMessage(state, action)
    case 'setFlow':
      return withSettings(state, { autoAdvance: action.autoAdvance, advanceWhenDone: action.advanceWhenDone })
    case 'lockDoor':
      return withSettings(state, { doorLocked: action.locked })
    case 'setNames':
      return withSettings(state, { drawnNames: action.drawn })
    case 'setSpeed':
      return action.speed >= 1 && action.speed <= MAX_SPEED
        ? withSettings(state, { speed: action.speed })
        : reject('outOfRange')
    case 'setScreen':
      return setScreen(state, { scene: action.scene, team: action.team })
    case 'setSound':
      return withSettings(state, { sound: { on: action.on, volume: action.volume } })
    case 'setLanguage':
      return withSettings(state, { language: action.language })
    case 'shareReplay':
      return withSettings(state, { replayShared: action.shared })
    case 'showReplay':
      return showReplay(state, action.moment)
    case 'hideSentence':
      return hideSentence(state, action.sentenceId, action.hidden)
    case 'allowSentence':
      return allowSentence(state, action.sentenceId)
    case 'showSentences':
      return showSentences(state, action.sentenceIds)
    case 'renameSeat':
      return renameSeat(state, action)
    case 'setStudentId':
      return setStudentId(state, action)
    case 'withdrawSeat':
      return withdrawSeat(state, action.seat)
    case 'removeSeat':
      return removeSeat(state, action)
    case 'moveSeat':
      return moveSeat(state, action)
    case 'setTeamBot':
      return setTeamBot(state, action)
  }
}
