import { lastWhere } from '../sim/lastIndex.ts'
import { advance } from '../sim/match/advance.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import type { Replay } from './createReplay.ts'
import { replayEntry } from './replayEntry.ts'

/** The session at the end of a tick, including everything accepted in it; ticks out of range are clamped. */
export const replayAt = ({ keyframes, recording, last }: Replay, tick: number): MatchState => {
  const wanted = Math.min(Math.max(0, Math.floor(tick)), last.tick)
  const keyframe = lastWhere(keyframes, ({ state }) => state.tick <= wanted)
  if (!keyframe) return last
  let { state, next } = keyframe
  for (let entry = recording.entries[next]; entry && entry.tick <= wanted; entry = recording.entries[++next]) {
    const steps = replayEntry(state, entry)
    if (!steps) return state
    state = steps.at(-1)?.state ?? state
  }
  return advance(state, wanted - state.tick).state
}
