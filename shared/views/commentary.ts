import { lessonNumbers } from '../sim/lesson/lessonNumbers.ts'
import { findTeam, playedTeams } from '../sim/match/lookup.ts'
import type { MatchEvent } from '../sim/match/matchEvent.ts'
import type { MatchState, PmAnswer, Team, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import type { CommentMessage } from './board.ts'
import { PHASE_VIEWS } from './phaseTable.ts'
import { weekOf } from './wording.ts'

export type Comment = { readonly says: CommentMessage; readonly team: TeamId; readonly kind: string }

const pmComment = (name: string, round: number, target: number, answer: PmAnswer): CommentMessage => {
  switch (answer.type) {
    case 'accepted':
      return ['pmAccepted', name, round, target]
    case 'couldAskMore':
      return ['pmAskedMore', name, target, answer.target]
    case 'impossible':
      return ['pmHeld', name, target]
    default:
      return ['pmFoundHole', name, round]
  }
}

/** Right calls in a row that are announced. */
const STREAKS: readonly number[] = [3, 5, 8, 12]

/** How many of the latest calls in a row were right. */
const streakOf = ({ trials }: Team): number => {
  const wrong = trials.map(({ right }) => right).lastIndexOf(false)
  return wrong < 0 ? trials.length - 1 : trials.length - 1 - wrong
}

const streakComment = (team: Team): CommentMessage | null => {
  const streak = streakOf(team)
  return STREAKS.includes(streak) ? ['rightCalls', team.name, streak] : null
}

const teamComment = (team: Team, event: MatchEvent): CommentMessage | null => {
  const { name } = team
  switch (event.type) {
    case 'seatTaken':
      // The seat stands where the name will: the host may rename the student. See publicFeed.
      return ['seatTaken', event.seat, name]
    case 'auditFiled':
      return ['auditFiled', name]
    case 'trialLogged':
      return streakComment(team)
    case 'flagPlanted':
      return ['flagPlanted', name]
    case 'pmAnswered':
      return pmComment(name, event.round, event.target, event.answer)
    case 'rivalPassed':
      return ['rivalPassed', name, weekOf(event.hour)]
    case 'earlierPassed':
      return ['earlierPassed', name, weekOf(event.hour)]
    case 'rivalPassedBack':
      return ['rivalPassedBack', name, weekOf(event.hour)]
    case 'teamStalled':
      return ['teamStalled', name, weekOf(event.hour), event.hours, event.reason]
    case 'moneyRanOut':
      return ['moneyRanOut', name, weekOf(event.hour)]
    case 'raceFinished':
      return ['raceFinished', name, event.fieldAccuracy]
    case 'shipped':
      return ['shipped', name, event.fieldAccuracy]
    case 'busted':
      return ['busted', name, event.fieldAccuracy, event.target]
    default:
      return null
  }
}

/** The comment that opens a phase; its numbers are those of the first track in play. */
const phaseComment = (state: MatchState, phase: Phase): CommentMessage | null => {
  const [team] = playedTeams(state)
  return PHASE_VIEWS[phase].opens?.(lessonNumbers(state.scenario.tracks[team?.track ?? 'cloud'])) ?? null
}

/** Returns the commentator's message for an event; null for events that are not announced. */
export const commentary = (state: MatchState, event: MatchEvent): Comment | null => {
  if (event.type === 'phaseBegan') {
    const says = phaseComment(state, event.phase)
    return says && { says, team: '', kind: event.type }
  }
  if (event.type === 'disruptionAnnounced' || event.type === 'disruptionBegan') {
    const texts = state.scenario.disruptions[event.kind]
    const sentence = event.type === 'disruptionBegan' ? texts.began : texts.announced
    return { says: ['disruption', sentence], team: '', kind: event.type }
  }
  if (!('team' in event)) return null
  const team = findTeam(state, event.team)
  const says = team ? teamComment(team, event) : null
  return team && says ? { says, team: team.id, kind: event.type } : null
}
