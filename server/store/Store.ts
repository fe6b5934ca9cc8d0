import type { MatchOptions } from '../../shared/sim/match/matchState.ts'

/** What is kept of a session beside its journal. Times are in ms since 1970. */
export type SessionRow = {
  readonly code: string
  readonly title: string
  readonly created: number
  /** When something was last written. */
  readonly updated: number
  readonly options: MatchOptions
  readonly hostKeyHash: string
  readonly format: number
  /** The results as JSON, kept when the session finished; null until then. */
  readonly results: string | null
}
export type NewSessionRow = Omit<SessionRow, 'updated' | 'results'>

export type StoredLine = { readonly seq: number; readonly line: string }
/** A line and the session it belongs to. */
export type SessionLine = StoredLine & { readonly code: string }

/** Sessions and their journals. Every write is on disk when it returns, whole or not at all, and throws if it is not. */
export interface Store {
  /** Throws where the code is taken. */
  createSession(row: NewSessionRow): void
  loadSession(code: string): SessionRow | null
  /** The latest written first. */
  listSessions(): readonly SessionRow[]
  /** Adds a line to a session's journal, or replaces the one of the same seq; throws where there is no such session. */
  append(code: string, seq: number, line: string): void
  /** The same for lines of any sessions, all or none, with one flush of the disk. */
  appendAll(lines: readonly SessionLine[]): void
  /** A session's lines in order; one that is no longer as it was written is empty. */
  readLines(code: string): readonly StoredLine[]
  /** Takes the lines from a seq on out of the journal, without destroying them. */
  setAside(code: string, fromSeq: number): void
  saveResults(code: string, results: string): void
  /** Deletes a session and all that was ever written of it; false where there was none. */
  deleteSession(code: string): boolean
  close(): void
}
