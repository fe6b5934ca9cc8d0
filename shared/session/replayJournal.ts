import type { MatchOptions, MatchState } from '../sim/match/matchState.ts'
import { NO_JOURNAL, parseEntry } from './journal.ts'
import { restoreSession } from './restoreSession.ts'

type Replayed = {
  readonly state: MatchState
  /** The number of the first line that does not follow from the rules; null if all do. */
  readonly damagedSeq: number | null
}

/** The state after every line of a journal, or after the last one before a line that does not follow from the rules. */
export const replayJournal = (options: MatchOptions, lines: readonly string[]): Replayed => {
  const numbered = lines.map((line, index) => ({ seq: parseEntry(line)?.seq ?? index + 1, line }))
  const { session, damagedSeq } = restoreSession(options, NO_JOURNAL, numbered)
  return { state: session.state, damagedSeq }
}
