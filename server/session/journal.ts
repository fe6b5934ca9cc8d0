import type { Command } from '../../shared/sim/match/command.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'

/** Version of the journal's lines and of the rules that replay them. */
export const JOURNAL_FORMAT = 1

/** An accepted command, at the tick of session time it was applied at. */
export type CommandEntry = {
  readonly seq: number
  readonly tick: number
  /** The id under which the sender may ask again. */
  readonly id?: string
  readonly command: Command
}
/** How far session time had come when nothing else was written. */
export type ClockEntry = { readonly seq: number; readonly tick: number }
export type JournalEntry = CommandEntry | ClockEntry

/** First line of an exported journal: all that is needed to begin the session again. */
export type JournalHeader = {
  readonly format: number
  readonly title: string
  readonly created: string
  readonly options: MatchOptions
}

/** Where a session writes. `append` returns once the line is on disk and throws if it is not; a known seq is replaced. */
export type Journal = { readonly append: (seq: number, line: string) => void }

/** A journal that keeps nothing, for sessions that end with the process. */
export const NO_JOURNAL: Journal = { append: () => {} }

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
