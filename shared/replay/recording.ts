import type { Command } from '../sim/match/command.ts'
import type { MatchOptions } from '../sim/match/matchState.ts'

/** Version of the journal lines and of the rules that replay them. */
export const JOURNAL_FORMAT = 4

/** An accepted command and the tick of session time at which it was applied. */
export type CommandEntry = {
  readonly seq: number
  readonly tick: number
  /** The id that the sender repeats when it asks again. */
  readonly id?: string
  readonly command: Command
}
/** The session time reached when nothing else was written. */
type ClockEntry = { readonly seq: number; readonly tick: number }
export type JournalEntry = CommandEntry | ClockEntry

/** A session from its beginning: everything needed to replay it tick by tick. */
export type Recording = {
  readonly format: number
  /** ISO time at which the session was created. */
  readonly created: string
  readonly options: MatchOptions
  /** In the order they were accepted. */
  readonly entries: readonly JournalEntry[]
}
