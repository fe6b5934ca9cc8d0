import type { StoredLine } from '../../shared/session/journal.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'

/** What is stored about a session besides its journal. Times are in ms since 1970. */
export type SessionRow = {
  readonly code: string
  readonly title: string
  readonly created: number
  /** When something was last written. */
  readonly updated: number
  /** As they are stored; whoever brings a session back checks them. */
  readonly options: MatchOptions
  readonly hostKeyHash: string
  readonly format: number
  /** The results as JSON, stored when the session finishes; null until then. */
  readonly results: string | null
}
export type NewSessionRow = Omit<SessionRow, 'updated' | 'results'>

/** A session's options from their stored text. A damaged text must not keep other sessions from being read, so it passes for none. */
export const storedOptions = (text: string): MatchOptions => {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse('null')
  }
}

/** A line and the code of its session. */
export type SessionLine = StoredLine & { readonly code: string }

/** At most so many lines, from a sequence number on. */
export type JournalPart = { readonly from: number; readonly most: number }
export const WHOLE_JOURNAL: JournalPart = { from: 0, most: 2 ** 31 }

/** A store inside the process answers synchronously, one across a network asynchronously. */
export type Awaitable<T> = T | Promise<T>

/** Thrown when some sessions cannot be written: they are missing, or another process owns them. Nothing was written. */
export class UnknownSessions extends Error {
  readonly codes: ReadonlySet<string>

  constructor(codes: Iterable<string>) {
    const unknown = new Set(codes)
    super(`no session ${[...unknown].join(', ')}`)
    this.codes = unknown
  }
}

/** What became of a session that was to be deleted; it is `erasing` while something else still reads the old files. */
export type Deletion = 'unknown' | 'erased' | 'erasing'

/** Stores sessions and their journals. When a write returns, all of it is on disk; when it throws, none of it is. */
export interface Store {
  /** Throws when the code is taken. */
  createSession(row: NewSessionRow): Awaitable<void>
  loadSession(code: string): Awaitable<SessionRow | null>
  /** Most recently written first. */
  listSessions(): Awaitable<readonly SessionRow[]>
  /** Adds lines to any sessions' journals, all or none, with one flush. A line with a known number is replaced. */
  append(lines: readonly SessionLine[]): Awaitable<void>
  /** Returns a session's lines in order, or a part of them; a line whose checksum no longer matches is empty. */
  readLines(code: string, part?: JournalPart): Awaitable<readonly StoredLine[]>
  /** Removes the lines from a sequence number on from the journal but keeps them elsewhere. */
  setAside(code: string, fromSeq: number): Awaitable<void>
  saveResults(code: string, results: string): Awaitable<void>
  /** Replaces the hash of the host key, whichever process plays the session. */
  setHostKey(code: string, hostKeyHash: string): Awaitable<void>
  /** Deletes a session and everything ever written about it. */
  deleteSession(code: string): Awaitable<Deletion>
  /** Makes this process the owner of a session unless another process owns it; returns whether it is the owner. */
  claim(code: string): Awaitable<boolean>
  /** Lets any process play the session. */
  release(code: string): Awaitable<void>
  close(): Awaitable<void>
}

/** A store shared by processes. Each process renews a lease; when its lease runs out, its sessions become free. */
export interface SharedStore extends Store {
  /** Renews this process's lease and returns the sessions it still owns. */
  renew(): Promise<ReadonlySet<string>>
  /** Lists the unfinished sessions of a journal format whose process is gone. */
  abandoned(format: number): Promise<readonly string[]>
}
