import type { Command } from '../sim/match/command.ts'
import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState, Prediction, Reflection, SeatId } from '../sim/match/matchState.ts'
import { PHASE_RULES } from '../sim/match/phaseTable.ts'
import type { JournalEntry } from './recording.ts'

/** A whole number from 0 up to but not including n, which nobody who reads the recording can compute. */
export type Draw = (n: number) => number

export const shuffled = <T>(items: readonly T[], draw: Draw): readonly T[] => {
  const rest = [...items]
  return items.flatMap(() => rest.splice(draw(rest.length), 1))
}

export type Answer = Prediction | Reflection
type AnswerCommand = Extract<Command, { readonly type: 'lockPrediction' | 'reflect' | 'draftAnswer' }>

/** What a student was answering: the field of the seat, and the time round of the phase. */
type Asked = { readonly field: string; readonly phase: string; readonly team: string }

/** An entry as it was accepted, and what its student was answering, if anything. */
export type Seen = { readonly entry: JournalEntry; readonly asked: Asked | null }

export const answerOf = (command: AnswerCommand): Answer | null => {
  if (command.type === 'lockPrediction') return command.prediction
  return command.type === 'reflect' ? { choices: command.choices, sentence: command.sentence } : command.answer
}

export const isAnswer = (command: Command): command is AnswerCommand =>
  command.type === 'lockPrediction' || command.type === 'reflect' || command.type === 'draftAnswer'

export const askedOf = (state: MatchState, command: Command): Asked | null => {
  if (!isAnswer(command) || command.by.kind !== 'seat') return null
  const { by } = command
  const { asks } = PHASE_RULES[state.phase]
  const seat = state.seats.find(({ id }) => id === by.seat)
  if (!asks || !seat || seat.bot) return null
  return { field: asks.answer, phase: `${state.phase} ${state.phaseRound}`, team: seat.team }
}

/** The last word of a student in one phase: what was confirmed, else what the clock took. */
type LastWord = { readonly confirmed: boolean; readonly answer: Answer | null; readonly asked: Asked }

/** For each student and field, the last word in each phase. */
const lastWords = (seen: readonly Seen[]): Map<SeatId, Map<string, Map<string, LastWord>>> => {
  const bySeat = new Map<SeatId, Map<string, Map<string, LastWord>>>()
  for (const { entry, asked } of seen) {
    if (!asked || !('command' in entry) || !isAnswer(entry.command) || entry.command.by.kind !== 'seat') continue
    const { seat } = entry.command.by
    const byField = bySeat.get(seat) ?? new Map<string, Map<string, LastWord>>()
    const byPhase = byField.get(asked.field) ?? new Map<string, LastWord>()
    const confirmed = entry.command.type !== 'draftAnswer'
    if (confirmed || !byPhase.get(asked.phase)?.confirmed) {
      byPhase.set(asked.phase, { confirmed, answer: answerOf(entry.command), asked })
    }
    byField.set(asked.field, byPhase)
    bySeat.set(seat, byField)
  }
  return bySeat
}

type GivenAnswers = (seat: SeatId, asked: Asked) => Answer | null

/**
 * Deals the answers of the students in a team to one another. Whoever answered in the same phases, in the same way, and
 * was in the same team in the end, gets all of one other's answers to a question, so that what the class predicted and how
 * it moved stay the same.
 */
export const dealtAnswers = (seen: readonly Seen[], last: MatchState, draw: Draw): GivenAnswers => {
  const words = lastWords(seen)
  const groups = new Map<string, SeatId[]>()
  for (const [seat, byField] of words) {
    for (const [field, byPhase] of byField) {
      const shape = [...byPhase].map(([phase, { confirmed, answer, asked }]) =>
        [phase, asked.team, answer === null ? 'none' : confirmed].join(),
      )
      const key = [field, findSeat(last, seat)?.team ?? 'left', ...shape].join(' ')
      groups.set(key, [...(groups.get(key) ?? []), seat])
    }
  }
  const from = new Map<string, SeatId>()
  for (const [key, seats] of groups) {
    const sources = shuffled(seats, draw)
    for (const [i, seat] of seats.entries()) from.set(`${key.split(' ')[0]} ${seat}`, sources[i] ?? seat)
  }
  return (seat, { field, phase }) =>
    words
      .get(from.get(`${field} ${seat}`) ?? seat)
      ?.get(field)
      ?.get(phase)?.answer ?? null
}
