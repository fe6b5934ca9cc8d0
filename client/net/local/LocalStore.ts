import type { StoredLine } from '../../../shared/session/journal.ts'
import type { MatchOptions } from '../../../shared/sim/match/matchState.ts'

/** What is stored about a session that is played in this browser, besides its journal. */
export type LocalRow = {
  readonly code: string
  readonly format: number
  readonly title: string
  readonly created: string
  readonly options: MatchOptions
  readonly hostKeyHash: string
  /** Rises each time a tab takes the session over; a tab with an older one writes nothing more. */
  readonly epoch: number
  /** It may not be deleted when others begin: homework that has not been saved as a file. */
  readonly isHeld?: boolean
}

/** Thrown when another tab has taken a session over, or it is gone. Nothing was written. */
export class Superseded extends Error {}

/** Where the sessions of this browser are kept. Each call is done as a whole or not at all. */
export interface LocalStore {
  create(row: LocalRow): Promise<void>
  load(code: string): Promise<LocalRow | null>
  /** Every session, the latest first. */
  list(): Promise<readonly LocalRow[]>
  /** Takes a session over; returns its new epoch, or null if there is no such session. */
  claim(code: string): Promise<number | null>
  /** Adds lines to a journal; a line with a known number is replaced. */
  append(code: string, epoch: number, lines: readonly StoredLine[]): Promise<void>
  readLines(code: string): Promise<readonly StoredLine[]>
  setHostKey(code: string, hostKeyHash: string): Promise<void>
  setHeld(code: string, isHeld: boolean): Promise<void>
  delete(code: string): Promise<void>
}
