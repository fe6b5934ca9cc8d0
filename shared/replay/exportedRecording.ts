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

/** A command without a name or a text that a person typed. */
type Wordless = { readonly type: string; readonly name?: never; readonly sentence?: never; readonly text?: never }

/** Also removes students' names and everything that anybody typed; names become numbers. The recording replays as before. */
export const withoutNames = (recording: Recording): Recording => {
  const numbers = new Map<SeatId, number>()
  const nameOf = (seat: SeatId): string => {
    const number = numbers.get(seat) ?? numbers.size + 1
    numbers.set(seat, number)
    return `Student ${number}`
  }
  const sentences = new Map<string, number>()
  /** The same text stays the same, and none stays none, because students are dealt neither as a pair nor as a sentence. */
  const placeholderOf = (sentence: string): string => {
    const text = sentence.trim()
    if (text === '') return ''
    const number = sentences.get(text) ?? sentences.size + 1
    sentences.set(text, number)
    return `Sentence ${number}`
  }
  return mapped(withoutSecrets(recording), (command) => {
    switch (command.type) {
      case 'takeSeat':
      case 'renameSeat':
        return { ...command, name: nameOf(command.seat) }
      case 'reflect':
      case 'draftLedger':
      case 'fileLedger':
        return { ...command, sentence: placeholderOf(command.sentence) }
      case 'draftAnswer':
        return command.answer && 'sentence' in command.answer
          ? { ...command, answer: { ...command.answer, sentence: placeholderOf(command.answer.sentence) } }
          : command
      case 'nameTrial':
        return { ...command, name: null }
      case 'sendMessage':
        return { ...command, text: '...' }
      default:
        return command satisfies Wordless
    }
  })
}
