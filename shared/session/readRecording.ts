import { recordedOptions } from '../protocol/recordedOptions.ts'
import type { JournalEntry, Recording } from '../replay/recording.ts'
import { isJournalEntry } from './journalEntry.ts'

/** More than 192 students who do something every second for 75 minutes. */
const MOST_ENTRIES = 1_000_000

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const areInOrder = (entries: readonly JournalEntry[]): boolean =>
  entries.every(({ seq, tick }, i) => {
    const before = entries[i - 1] ?? { seq: 0, tick: 0 }
    return seq > before.seq && tick >= before.tick
  })

/** A recording that somebody hands over; null where it is damaged, so that it is refused before anything is shown. */
export const readRecording = (value: unknown): Recording | null => {
  if (!isObject(value)) return null
  const { format, created, options, entries }: Partial<Record<keyof Recording, unknown>> = value
  if (typeof format !== 'number' || typeof created !== 'string' || !Array.isArray(entries)) return null
  if (entries.length > MOST_ENTRIES || !entries.every(isJournalEntry) || !areInOrder(entries)) return null
  return recordedOptions.safeParse(options).success ? (value as Recording) : null
}
