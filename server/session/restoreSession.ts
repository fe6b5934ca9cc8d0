import type { MatchOptions } from '../../shared/sim/match/matchState.ts'
import type { StoredLine } from '../store/Store.ts'
import { type Journal, parseEntry } from './journal.ts'
import { Session } from './Session.ts'

export type Restored = {
  readonly session: Session
  /** The first line that could not be taken over; null where all were. The session stands where the line before left it. */
  readonly damagedSeq: number | null
}

/** Plays a journal back: the same options and lines make the same state, bit for bit. */
export const restoreSession = (options: MatchOptions, journal: Journal, lines: readonly StoredLine[]): Restored => {
  const session = new Session(options, journal)
  for (const { seq, line } of lines) {
    const entry = parseEntry(line)
    if (entry?.seq !== seq || seq !== session.seq + 1 || !session.replay(entry)) return { session, damagedSeq: seq }
  }
  return { session, damagedSeq: null }
}
