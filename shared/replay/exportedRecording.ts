import type { Command } from '../sim/match/command.ts'
import type { SeatId } from '../sim/match/matchState.ts'
import type { JournalEntry, Recording } from './recording.ts'

const mapped = (recording: Recording, change: (command: Command) => Command): Recording => ({
  ...recording,
  entries: recording.entries.map(
    (entry): JournalEntry =>
      'command' in entry
        ? { seq: entry.seq, tick: entry.tick, command: change(entry.command) }
        : { seq: entry.seq, tick: entry.tick },
  ),
})

/** Removes what only the server needs: key hashes, and the ids by which it recognizes repeated commands. */
export const withoutSecrets = (recording: Recording): Recording =>
  mapped(recording, (command) => (command.type === 'takeSeat' ? { ...command, keyHash: '' } : command))

/** Also removes students' names and free text; names become numbers. The recording replays as before. */
export const withoutNames = (recording: Recording): Recording => {
  const numbers = new Map<SeatId, number>()
  const nameOf = (seat: SeatId): string => {
    const number = numbers.get(seat) ?? numbers.size + 1
    numbers.set(seat, number)
    return `Student ${number}`
  }
  return mapped(withoutSecrets(recording), (command) => {
    switch (command.type) {
      case 'takeSeat':
      case 'renameSeat':
        return { ...command, name: nameOf(command.seat) }
      case 'reflect':
      case 'fileLedger':
        return { ...command, sentence: '' }
      case 'nameTrial':
        return { ...command, name: null }
      default:
        return command
    }
  })
}
