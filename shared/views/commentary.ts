import { DISRUPTIONS } from '../content/disruptions.ts'
import { findTeam } from '../sim/match/lookup.ts'
import type { MatchEvent } from '../sim/match/matchEvent.ts'
import type { MatchState, PmAnswer, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { percent, stallName, weekOf, weeks } from './wording.ts'

export type Comment = { readonly text: string; readonly team: TeamId; readonly kind: string }

const PHASE_LINES: Readonly<Partial<Record<Phase, string>>> = {
  auditLock: 'Part 1. Everyone predicts alone: which stage takes more than 60 % of the time?',
  auditWork: 'The workbenches are open: five moves, then file the audit.',
  auditReflect: 'Training was automated, and the cycle fell only 5 %. Where is the hidden tax?',
  auditReveal: 'Here is what the class said, and what is true.',
  frontierLock: 'Part 2. The heavy model starts 5 points ahead. Who leads in month 6?',
  frontierWork: 'Fifteen trials, then plant the flag on the knee.',
  frontierRace: 'The race is on: 26 weeks against Big Model Inc.',
  frontierReflect: 'The CFO wants the better first day. Make the case.',
  frontierReveal: 'Who leads in month 6? The class said, the race answered.',
  reviewLock: 'Part 3. What is the most accuracy a team can reach by the deadline?',
  reviewWork: 'The product manager wants 99 % or bust. Prove it is out of reach, then agree a target.',
  finalRun: 'Final run: 26 weeks, no more levers.',
  ledger: 'File the ledger: pace, risk, and why it was worth it.',
  podium: 'The podium.',
  debrief: 'That was the race. Time to talk about it.',
}

const pmComment = (name: string, round: number, target: number, answer: PmAnswer): string => {
  switch (answer.type) {
    case 'accepted':
      return `${name} prove it in round ${round}: the PM agrees to ${percent(target)}.`
    case 'couldAskMore':
      return `${name} offer ${percent(target)}; the PM asks for ${percent(answer.target)}.`
    case 'impossible':
      return `${name} offer ${percent(target)}; their own plan falls short. The PM holds them to 99 %.`
    default:
      return `The PM finds a hole in the proof of ${name}, round ${round}.`
  }
}

const teamComment = (name: string, event: MatchEvent): string | null => {
  switch (event.type) {
    case 'seatTaken':
      return `${event.name} joins ${name}.`
    case 'auditFiled':
      return `${name} file their audit.`
    case 'flagPlanted':
      return `${name} plant their flag on the knee.`
    case 'pmAnswered':
      return pmComment(name, event.round, event.target, event.answer)
    case 'rivalPassed':
      return `Week ${weekOf(event.hour)}: ${name} pass Big Model Inc.`
    case 'rivalPassedBack':
      return `Week ${weekOf(event.hour)}: Big Model Inc. is past ${name} again.`
    case 'teamStalled':
      return `Week ${weekOf(event.hour)}: ${name} stall for ${weeks(event.hours)}, ${stallName(event.reason)}.`
    case 'moneyRanOut':
      return `Week ${weekOf(event.hour)}: ${name} are out of money. Drift goes on.`
    case 'raceFinished':
      return `${name} finish at ${percent(event.fieldAccuracy)} in the field.`
    case 'shipped':
      return `${name} ship at ${percent(event.fieldAccuracy)} in the field: the PM has what was agreed.`
    case 'busted':
      return `${name} reach ${percent(event.fieldAccuracy)}, short of ${percent(event.target)}: bust.`
    default:
      return null
  }
}

/** The commentator's sentence for an event; null for what the room need not hear. */
export const commentary = (state: MatchState, event: MatchEvent): Comment | null => {
  if (event.type === 'phaseBegan') {
    const text = PHASE_LINES[event.phase]
    return text ? { text, team: '', kind: event.type } : null
  }
  if (event.type === 'disruptionAnnounced' || event.type === 'disruptionBegan') {
    const texts = Object.entries(DISRUPTIONS).find(([kind]) => kind === event.kind)?.[1]
    if (!texts) return null
    return { text: event.type === 'disruptionBegan' ? texts.began : texts.announced, team: '', kind: event.type }
  }
  if (!('team' in event)) return null
  const team = findTeam(state, event.team)
  const text = team ? teamComment(team.name, event) : null
  return team && text ? { text, team: team.id, kind: event.type } : null
}
