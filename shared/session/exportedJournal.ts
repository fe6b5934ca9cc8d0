import type { JournalEntry } from '../replay/recording.ts'
import { entriesWithout, optionsWithout, withdrawnSeats } from '../replay/withoutWithdrawn.ts'
import { formatJournal, type JournalHeader, parseEntry } from './journal.ts'

/** A journal as its host gets it. Without withdrawals its lines are those of the store, byte by byte. */
export const exportedJournal = (head: JournalHeader, lines: readonly string[]): string => {
  if (!lines.some((line) => line.includes('"withdraw'))) return formatJournal(head, lines)
  const entries = lines.flatMap((line): JournalEntry[] => {
    const entry = parseEntry(line)
    return entry ? [entry] : []
  })
  const withdrawn = withdrawnSeats(entries)
  if (withdrawn.size === 0) return formatJournal(head, lines)
  return formatJournal(
    { ...head, options: optionsWithout(head.options, withdrawn) },
    entriesWithout(entries, withdrawn).map((entry) => JSON.stringify(entry)),
  )
}
