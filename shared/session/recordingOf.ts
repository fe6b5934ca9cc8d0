import type { JournalEntry, Recording } from '../replay/recording.ts'
import { entriesWithout, optionsWithout, withdrawnSeats } from '../replay/withoutWithdrawn.ts'
import { type JournalHeader, parseEntry, type StoredLine } from './journal.ts'

/** A recording ends in the first tick of the debrief; commands that only show the replay are not part of play. */
const isPlayed = (entry: JournalEntry): boolean => !('command' in entry && entry.command.type === 'showReplay')

/** Returns a session as it was played, up to a tick, without what belongs to those who have withdrawn. */
export const recordingOf = (
  { format, created, options }: Omit<JournalHeader, 'title'>,
  lines: readonly Pick<StoredLine, 'line'>[],
  until: number,
): Recording => {
  const all = lines.flatMap(({ line }): JournalEntry[] => {
    const entry = parseEntry(line)
    return entry ? [entry] : []
  })
  // Who has withdrawn after the end has withdrawn all the same.
  const withdrawn = withdrawnSeats(all)
  const entries = entriesWithout(
    all.filter((entry) => entry.tick <= until && isPlayed(entry)),
    withdrawn,
  )
  const last = entries.at(-1) ?? { seq: 0, tick: 0 }
  const end: JournalEntry[] = last.tick < until ? [{ seq: last.seq + 1, tick: until }] : []
  return { format, created, options: optionsWithout(options, withdrawn), entries: [...entries, ...end] }
}
