import { STAGES } from '../content/stages.ts'
import { TIMED_PHASES, type TimedPhase } from '../content/timedPhases.ts'
import { findSeat, seatsOf } from '../sim/match/lookup.ts'
import { type LeverName, type MatchState, type SeatId, type Team, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import { plannedTicks } from '../sim/match/pace.ts'
import { partOf } from '../sim/match/phases.ts'
import { votersOf } from '../sim/match/voters.ts'
import { typedSeed } from '../sim/random.ts'
import { learningViewOf } from './learningView.ts'
import type { HostView } from './teamView.ts'

type LastAction = HostView['teams'][number]['lastAction']

/** Counts and no names: who refused stays with the student. */
const consentOf = ({ seats }: MatchState): NonNullable<HostView['consent']> => {
  const students = seats.filter(({ bot }) => !bot)
  const said = (answer: boolean): number => students.filter(({ consent }) => consent === answer).length
  return { yes: said(true), no: said(false), of: students.length }
}

const seconds = (ticks: number): number => Math.floor(ticks / TICKS_PER_SECOND)

/** The ordinal of the last action among its kind, for actions that a team takes several times. */
const numberOf = (team: Team, type: string): number | null => {
  if (type === 'tryStrategy') return team.moves.length
  if (type === 'logTrial') return team.trials.length
  return type === 'proposal' ? team.negotiation.offers.length + (team.filing ? 1 : 0) : null
}

const leverOf = ({ movedBy }: Team, tick: number): LeverName | null => {
  const moved = (Object.keys(movedBy) as LeverName[]).find((lever) => movedBy[lever]?.tick === tick)
  return moved ?? null
}

const lastActionOf = (state: MatchState, team: Team): LastAction => {
  if (!team.lastAction) return null
  const { seat: id, type, tick } = team.lastAction
  const seat = findSeat(state, id)
  return {
    by: seat?.name ?? '',
    bot: seat?.bot ? team.bot : null,
    what: type,
    count: numberOf(team, type),
    lever: type === 'setLevers' ? leverOf(team, tick) : null,
    secondsAgo: seconds(state.tick - tick),
  }
}

const counted = <T>(answers: readonly T[]): readonly { readonly answer: T; readonly count: number }[] =>
  [...new Set(answers)]
    .map((answer) => ({ answer, count: answers.filter((other) => other === answer).length }))
    .sort((a, b) => b.count - a.count)

/** What the class has predicted in this part (during a second vote, the first where there is no other yet), for the instructor only. */
const predictionsOf = (state: MatchState): HostView['predictions'] => {
  const seats = votersOf(state)
  switch (partOf(state.phase)) {
    case 1: {
      const said = seats.flatMap(({ auditLock, auditFirst }) => (auditLock ?? auditFirst)?.stage ?? [])
      return {
        question: 'bottleneck',
        answers: counted([...said].sort((a, b) => STAGES.indexOf(a) - STAGES.indexOf(b))),
      }
    }
    case 2:
      return {
        question: 'leader',
        answers: counted(
          seats.flatMap(({ frontierLock, frontierFirst }) => (frontierLock ?? frontierFirst)?.leader ?? []),
        ),
      }
    case 3: {
      const locks = seats.flatMap(({ reviewLock, reviewFirst }) => reviewLock ?? reviewFirst ?? [])
      const said = locks.map(({ accuracy }) => Math.round(accuracy))
      return { question: 'reach', answers: counted(said.sort((a, b) => a - b)) }
    }
    default:
      return null
  }
}

const everyPhase = (secondsOf: (phase: TimedPhase) => number): Readonly<Record<TimedPhase, number>> =>
  Object.fromEntries(TIMED_PHASES.map((phase) => [phase, secondsOf(phase)])) as Record<TimedPhase, number>

const paceOf = (state: MatchState): HostView['pace'] => ({
  planned: everyPhase((phase) => seconds(plannedTicks(state, phase) ?? 0)),
  spent: everyPhase((phase) => seconds(state.pace.spent[phase] ?? 0)),
})

/** What is not in the state: the room knows its connections, and the server what its word filter marks. */
export type Known = Pick<HostView, 'seatRequests' | 'joinBursts'> & {
  readonly awaySeconds: (seat: SeatId) => number | null
  readonly isRough: (name: string) => boolean
  readonly isIdle: (seat: SeatId) => boolean
}
export const NOTHING_KNOWN: Known = {
  awaySeconds: () => null,
  isRough: () => false,
  isIdle: () => false,
  seatRequests: [],
  joinBursts: [],
}

/** What the console shows beyond the public state. */
export const hostViewOf = (
  state: MatchState,
  { awaySeconds, isRough, isIdle, seatRequests, joinBursts }: Known = NOTHING_KNOWN,
): HostView => ({
  teams: state.teams.map((team) => ({
    team: team.id,
    seats: seatsOf(state, team.id).map(({ id, name, studentId, connected, bot }) => ({
      seat: id,
      name,
      ...(studentId !== undefined && { studentId }),
      ...(state.withdrawn?.includes(id) && { withdrawn: true as const }),
      connected,
      bot,
      rough: !bot && isRough(name),
      idle: !bot && isIdle(id),
      awaySeconds: connected || bot ? null : awaySeconds(id),
    })),
    lastAction: lastActionOf(state, team),
  })),
  predictions: predictionsOf(state),
  pace: paceOf(state),
  seed: typedSeed(state.seed),
  secondVotes: state.secondVotes,
  ...(state.settings.consent && { consent: consentOf(state) }),
  ...(state.settings.learning && { learning: learningViewOf(state) }),
  seatRequests,
  joinBursts,
  messages: state.messages.map(({ id, team, text }) => ({ id, team, text })),
})
