import { advance, quietTicks } from '../sim/match/advance.ts'
import { createMatch } from '../sim/match/createMatch.ts'
import { type MatchState, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import type { Recording } from './recording.ts'
import { replayEntry } from './replayEntry.ts'
import { TimelineWatch } from './TimelineWatch.ts'
import type { Timeline } from './timeline.ts'

/** A state to resume from: everything up to its tick has happened; `next` is the first entry that has not. */
type Keyframe = { readonly state: MatchState; readonly next: number }

/** A recording that has been played once and can be viewed at any tick. */
export type Replay = {
  readonly recording: Recording
  readonly keyframes: readonly Keyframe[]
  readonly timeline: Timeline
  readonly last: MatchState
  /** False when an entry did not follow from the rules; the replay ends before it. */
  readonly complete: boolean
}

/** Ticks between keyframes: ten seconds of session time, which replay in a few milliseconds. */
const KEYFRAME_TICKS = 10 * TICKS_PER_SECOND
/** Steps between progress reports, of time or of a command: a few milliseconds on a slow phone. */
const PAUSE_STEPS = 50

/** Plays a recording and regularly yields the share done, 0 to 1, so that a page stays responsive. */
export function* replaySteps(recording: Recording): Generator<number, Replay> {
  const { entries } = recording
  const watch = new TimelineWatch()
  const end = entries.at(-1)?.tick ?? 0
  let state = createMatch(recording.options)
  let next = 0
  let complete = true
  const keyframes: Keyframe[] = []
  for (let count = 0; complete; count++) {
    if (count % PAUSE_STEPS === 0) yield Math.min(1, state.tick / Math.max(1, end))
    const entry = entries[next]
    if (entry && entry.tick <= state.tick) {
      const steps = replayEntry(state, entry)
      complete = steps !== null
      for (const step of steps ?? []) {
        watch.see(state, step)
        state = step.state
      }
      if (steps) next++
      continue
    }
    if (!entry || state.tick >= (keyframes.at(-1)?.state.tick ?? Number.NEGATIVE_INFINITY) + KEYFRAME_TICKS)
      keyframes.push({ state, next })
    if (!entry) break
    // A tick at a time where something may happen, so that it is seen at its tick.
    const ticks = Math.min(entry.tick - state.tick, Math.max(1, quietTicks(state)))
    const step = advance(state, ticks)
    complete = step.state !== state
    watch.see(state, step)
    state = step.state
  }
  if (!complete) keyframes.push({ state, next })
  return { recording, keyframes, timeline: watch.timeline(state), last: state, complete }
}

/** Plays a recording in one go. */
export const createReplay = (recording: Recording): Replay => {
  const steps = replaySteps(recording)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
