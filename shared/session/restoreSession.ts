import type { MatchOptions } from '../sim/match/matchState.ts'
import { type Journal, parseEntry, type StoredLine } from './journal.ts'
import { type LooksLike, Session } from './Session.ts'

type Restored = {
  readonly session: Session
  /** The first line that could not be replayed; null when all could. The session stays at the state before it. */
  readonly damagedSeq: number | null
}

/** Replays a journal, line by line: the same options and lines produce the same state, bit for bit. */
export function* restoreSteps(
  options: MatchOptions,
  journal: Journal,
  lines: readonly StoredLine[],
  looksLike?: LooksLike,
): Generator<void, Restored> {
  const session = new Session(options, journal, looksLike)
  for (const { seq, line } of lines) {
    const entry = parseEntry(line)
    if (entry?.seq !== seq || seq !== session.seq + 1 || !session.replay(entry)) return { session, damagedSeq: seq }
    yield
  }
  return { session, damagedSeq: null }
}

/** Does it in one go. */
export const restoreSession = (...from: Parameters<typeof restoreSteps>): Restored => {
  const steps = restoreSteps(...from)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
