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

/** A store in the process answers at once, one across a network later. */
export type Awaitable<T> = T | Promise<T>

/** Some sessions cannot be written, since they are not there or another process plays them; nothing was. */
export class UnknownSessions extends Error {
  readonly codes: ReadonlySet<string>

  constructor(codes: Iterable<string>) {
    const unknown = new Set(codes)
    super(`no session ${[...unknown].join(', ')}`)
    this.codes = unknown
  }
}

/** Sessions and their journals. Every write is on disk when it returns, whole or not at all, and throws if it is not. */
export interface Store {
  /** Throws where the code is taken. */
  createSession(row: NewSessionRow): Awaitable<void>
  loadSession(code: string): Awaitable<SessionRow | null>
  /** The latest written first. */
  listSessions(): Awaitable<readonly SessionRow[]>
  /** Adds lines to the journals of any sessions, all or none, with one flush of the disk; a line of a known seq is replaced. */
  append(lines: readonly SessionLine[]): Awaitable<void>
  /** A session's lines in order; one that is no longer as it was written is empty. */
  readLines(code: string): Awaitable<readonly StoredLine[]>
  /** Takes the lines from a seq on out of the journal, without destroying them. */
  setAside(code: string, fromSeq: number): Awaitable<void>
  saveResults(code: string, results: string): Awaitable<void>
  /** Deletes a session and all that was ever written of it; false where there was none. */
  deleteSession(code: string): Awaitable<boolean>
  /** Makes this process the one that plays a session, unless another one does; false where it may not. */
  claim(code: string): Awaitable<boolean>
  /** Lets any process play it. */
  release(code: string): Awaitable<void>
  close(): Awaitable<void>
}

/** A store of several processes. Each has a lease that it renews; the sessions of one that has not are free. */
export interface SharedStore extends Store {
  /** Renews the lease of this process; what it still holds. */
  renew(): Promise<ReadonlySet<string>>
  /** Unfinished sessions of a journal format whose process is gone. */
  abandoned(format: number): Promise<readonly string[]>
}
