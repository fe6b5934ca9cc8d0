import type { JournalEntry } from '../replay/recording.ts'
import type { MatchOptions } from '../sim/match/matchState.ts'
import { isJournalEntry } from './journalEntry.ts'

/** One entry of a journal as text. */
export type StoredLine = { readonly seq: number; readonly line: string }

/** First line of an exported journal: everything needed to start the session again. */
export type JournalHeader = {
  readonly format: number
  readonly title: string
  readonly created: string
  readonly options: MatchOptions
}

/** Formats a journal as text: its header, then one line per entry. */
export const formatJournal = (head: JournalHeader, lines: Iterable<string>): string =>
  `${[JSON.stringify(head), ...lines].join('\n')}\n`

/** Something that has lines to write. */
export type Writer = {
  /** Returns the lines to write. It is not called again until `settle` has been. */
  readonly begin: () => readonly StoredLine[]
  /** Called when all the lines are on disk, or with the error if none are. */
  readonly settle: (error: unknown) => void
}

/** Where a session writes its lines. A line with a known sequence number is replaced. */
export type Journal = {
  /** Writes the lines now: on a local disk before this returns, on a store across a network later. */
  readonly now: (writer: Writer) => void
  /** Writes the lines within a few milliseconds, along with those of other sessions. */
  readonly soon: (writer: Writer) => void
  /** Writes the lines along with the next ones of another session, and not before. */
  readonly along: (writer: Writer) => void
}

/** A journal that has written the lines when the call returns, and throws if it could not. */
export const journalTo = (write: (lines: readonly StoredLine[]) => void): Journal => {
  const now = (writer: Writer): void => {
    const lines = writer.begin()
    if (lines.length === 0) return
    try {
      write(lines)
    } catch (error) {
      writer.settle(error)
      return
    }
    writer.settle(null)
  }
  return { now, soon: now, along: () => {} }
}

/** A journal that stores nothing, for sessions that end with the process. */
export const NO_JOURNAL: Journal = journalTo(() => {})

/** Parses one line; null when it is damaged. */
export const parseEntry = (line: string): JournalEntry | null => {
  try {
    const value: unknown = JSON.parse(line)
    return isJournalEntry(value) ? value : null
  } catch {
    return null
  }
}
