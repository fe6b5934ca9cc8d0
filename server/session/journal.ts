import type { CommandEntry, JournalEntry } from '../../shared/replay/recording.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'
import type { StoredLine } from '../store/Store.ts'

/** First line of an exported journal: all that is needed to begin the session again. */
export type JournalHeader = {
  readonly format: number
  readonly title: string
  readonly created: string
  readonly options: MatchOptions
}

/** What has lines to write. */
export type Writer = {
  /** Hands over what there is to write. Until that is settled there is no more. */
  readonly begin: () => readonly StoredLine[]
  /** Hears that it is on disk, all of it, or why nothing is. */
  readonly settle: (error: unknown) => void
}

/** Where a session writes; a line of a known seq is replaced. */
export type Journal = {
  /** Has a writer's lines written: a disk of our own has settled them when this returns, one across a network later. */
  readonly now: (writer: Writer) => void
  /** The same in a moment, with what others have by then. */
  readonly soon: (writer: Writer) => void
  /** The same once others have something written; until then nothing is. */
  readonly along: (writer: Writer) => void
}

/** A journal that has written when it returns, and throws where it could not. */
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

/** A journal that keeps nothing, for sessions that end with the process. */
export const NO_JOURNAL: Journal = journalTo(() => {})

const isEntry = (value: unknown): value is JournalEntry => {
  if (typeof value !== 'object' || value === null) return false
  const { seq, tick, command } = value as Partial<Record<keyof CommandEntry, unknown>>
  const isCommand = typeof command === 'object' && command !== null && 'type' in command && 'by' in command
  return Number.isInteger(seq) && Number.isInteger(tick) && (command === undefined || isCommand)
}

/** Reads one line; null where it is damaged. */
export const parseEntry = (line: string): JournalEntry | null => {
  try {
    const value: unknown = JSON.parse(line)
    return isEntry(value) ? value : null
  } catch {
    return null
  }
}
