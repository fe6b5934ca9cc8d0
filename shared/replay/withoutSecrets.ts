import type { JournalEntry, Recording } from './recording.ts'

/** Removes what only the server needs: key hashes, and the ids by which it recognizes repeated commands. */
export const withoutSecrets = (recording: Recording): Recording => ({
  ...recording,
  entries: recording.entries.map((entry): JournalEntry => {
    const { seq, tick } = entry
    if (!('command' in entry)) return { seq, tick }
    const { command } = entry
    return { seq, tick, command: 'keyHash' in command ? { ...command, keyHash: '' } : command }
  }),
})
