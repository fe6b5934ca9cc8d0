import { advance } from '../sim/match/advance.ts'
import { applyCommand } from '../sim/match/applyCommand.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import type { Step } from '../sim/match/outcome.ts'
import type { JournalEntry } from './recording.ts'

/** Three weeks in the lobby. Limits how long a damaged line can make a replay run. */
const MOST_TICKS_BETWEEN_LINES = 20_000_000

/** Applies an entry to the state before it: time passes, then its command. Null when the rules do not allow it. */
export const replayEntry = (state: MatchState, entry: JournalEntry): readonly Step[] | null => {
  const ticks = entry.tick - state.tick
  if (ticks < 0 || ticks > MOST_TICKS_BETWEEN_LINES) return null
  const waited = advance(state, ticks)
  if (waited.state.tick !== entry.tick) return null
  if (!('command' in entry)) return [waited]
  const outcome = applyCommand(waited.state, entry.command)
  return outcome.ok ? [waited, outcome] : null
}
