import type { Command } from '../sim/match/command.ts'
import type { MatchOptions } from '../sim/match/matchState.ts'

/** Version of a journal's lines and of the rules that replay them. */
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

/** A session from its beginning: all that is needed to see it again, tick by tick. */
export type Recording = {
  readonly format: number
  /** ISO time at which the session was made. */
  readonly created: string
  readonly options: MatchOptions
  /** In the order they were accepted. */
  readonly entries: readonly JournalEntry[]
}
