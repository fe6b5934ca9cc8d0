import { RACE_LOW } from '../content/constants.ts'
import { STAGES } from '../content/stages.ts'
import type { Command } from '../sim/match/command.ts'
import type { Prediction, Reflection, SeatId } from '../sim/match/matchState.ts'
import { PHASE_RULES } from '../sim/match/phaseTable.ts'
import type { JournalEntry, Recording } from './recording.ts'
import { placeholderOf } from './toldCommand.ts'

/** The seats that have withdrawn by the end of these entries, also those that were removed since. */
export const withdrawnSeats = (entries: readonly JournalEntry[]): ReadonlySet<SeatId> => {
  const seats = new Set<SeatId>()
  for (const entry of entries) {
    if (!('command' in entry)) continue
    const { command } = entry
    if (command.type === 'withdrawSeat') seats.add(command.seat)
    if (command.type !== 'withdraw' || command.by.kind !== 'seat') continue
    if (command.withdrawn) seats.add(command.by.seat)
    else seats.delete(command.by.seat)
  }
  return seats
}

/** The same answer for everybody who has withdrawn. */
const neutralPrediction = ({ kind }: Prediction): Prediction => {
  switch (kind) {
    case 'bottleneck':
      return { kind, stage: STAGES[0], confidence: 0.5 }
    case 'crossover':
      return { kind, leader: 'rival', week: 1, confidence: 0.5 }
    case 'reach':
      return { kind, accuracy: RACE_LOW, low: RACE_LOW, high: RACE_LOW }
  }
}

/** As many choices, the first of the list they are from, and a word where there is a sentence. */
const neutralReflection = ({ choices, sentence }: Reflection): Reflection => {
  const lists = Object.values(PHASE_RULES).flatMap(({ asks }) => (asks?.kind === 'reflection' ? [asks.from] : []))
  const from = lists.find((list) => choices.every((choice) => list.includes(choice))) ?? []
  return { choices: from.slice(0, choices.length), sentence: placeholderOf(sentence) }
}

/** A command of somebody who has withdrawn; null where a replay can do without it. */
const ownCommand = (command: Command): Command | null => {
  switch (command.type) {
    case 'lockPrediction':
      return { ...command, prediction: neutralPrediction(command.prediction) }
    case 'reflect':
      return { ...command, ...neutralReflection(command) }
    case 'draftAnswer': {
      const { answer } = command
      if (answer === null) return command
      return { ...command, answer: 'choices' in answer ? neutralReflection(answer) : neutralPrediction(answer) }
    }
    case 'vote':
      return { ...command, choice: 'neither' }
    case 'answerQuestion':
    case 'answerConsent':
      return null
    default:
      return command
  }
}

const toldOf = (command: Command, isOut: (seat: SeatId) => boolean): Command | null => {
  switch (command.type) {
    case 'takeSeat': {
      const { studentId: _, ...seated } = command
      if (!isOut(command.seat)) return command
      // Two spaces: nobody can have typed that, so that nobody else has the name.
      return { ...seated, name: `Withdrawn  ${command.seat.slice(1)}`, keyHash: '' }
    }
    case 'handOverSeat':
      return isOut(command.seat) ? { ...command, keyHash: '' } : command
    case 'renameSeat':
      return isOut(command.seat) ? null : command
    // The names and IDs of those who have withdrawn are no longer such that the session would take them.
    case 'setStudentId':
    case 'setNames':
      return null
    // A team writes these together, and nobody records who typed what.
    case 'draftLedger':
    case 'fileLedger':
      return { ...command, sentence: placeholderOf(command.sentence) }
    case 'nameTrial':
      return { ...command, name: null }
    default:
      return command.by.kind === 'seat' && isOut(command.by.seat) ? ownCommand(command) : command
  }
}

/** Entries without the names, IDs, answers and texts of some seats. What they did with their team remains, as the race follows from it. */
export const entriesWithout = (
  entries: readonly JournalEntry[],
  withdrawn: ReadonlySet<SeatId>,
): readonly JournalEntry[] =>
  withdrawn.size === 0
    ? entries
    : entries.map((entry): JournalEntry => {
        if (!('command' in entry)) return entry
        const { command: known, ...rest } = entry
        const command = toldOf(known, (seat) => withdrawn.has(seat))
        return command ? { ...rest, command } : { seq: entry.seq, tick: entry.tick }
      })

/** The options with which such entries can be replayed. */
export const optionsWithout = (options: Recording['options'], withdrawn: ReadonlySet<SeatId>): Recording['options'] => {
  const { drawnNames: _drawn, studentIds: _ids, ...rest } = options
  return withdrawn.size === 0 ? options : rest
}
