import type { Command } from '../sim/match/command.ts'
import type { JournalEntry, Recording } from './recording.ts'

/** What is between a student and the host, and changes nothing that a replay shows. */
const SECRET: readonly Command['type'][] = ['setStudentId', 'answerConsent', 'withdraw', 'withdrawSeat']

/** A command without hashes of keys and without IDs; null where nothing else is in it. */
const told = (command: Command): Command | null => {
  if (SECRET.includes(command.type)) return null
  if (!('keyHash' in command)) return command
  if (command.type === 'handOverSeat') return { ...command, keyHash: '' }
  const { studentId: _, ...seated } = command
  return { ...seated, keyHash: '' }
}

/**
 * Removes what a replay does not need: key hashes, the ids by which the server recognizes repeated commands, and the IDs
 * that students gave.
 */
export const withoutSecrets = (recording: Recording): Recording => {
  const { studentIds: _, consent: _consent, ...options } = recording.options
  return {
    ...recording,
    options,
    entries: recording.entries.map((entry): JournalEntry => {
      const { seq, tick } = entry
      const command = 'command' in entry ? told(entry.command) : null
      return command ? { seq, tick, command } : { seq, tick }
    }),
  }
}
