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
  readonly unwritten: readonly StoredLine[]
  /** Writes them now; false where that failed. */
  readonly flush: () => boolean
  /** Hears that they are on disk, all of them, or why none is. */
  readonly settle: (error: unknown) => void
}

/** Where a session writes. */
export type Journal = {
  /** Returns once all lines are on disk, and throws where none is; a known seq is replaced. */
  readonly write: (lines: readonly StoredLine[]) => void
  /** Sees to it that a writer's lines are written in a moment. */
  readonly soon: (writer: Writer) => void
}

/** A journal that keeps nothing, for sessions that end with the process. */
export const NO_JOURNAL: Journal = { write: () => {}, soon: (writer) => writer.flush() }

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
