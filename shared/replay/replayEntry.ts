import { advance } from '../sim/match/advance.ts'
import { applyCommand } from '../sim/match/applyCommand.ts'
import { type MatchState, MOST_TICKS } from '../sim/match/matchState.ts'
import type { Step } from '../sim/match/outcome.ts'
import type { JournalEntry } from './recording.ts'

/** Applies an entry to the state before it: time passes, then its command. Null when the rules do not allow it. */
export const replayEntry = (state: MatchState, entry: JournalEntry): readonly Step[] | null => {
  if (entry.tick < state.tick || entry.tick > MOST_TICKS) return null
  const waited = advance(state, entry.tick - state.tick)
  if (waited.state.tick !== entry.tick) return null
  if (!('command' in entry)) return [waited]
  const outcome = applyCommand(waited.state, entry.command)
  return outcome.ok ? [waited, outcome] : null
}
