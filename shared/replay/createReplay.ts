import { advance } from '../sim/match/advance.ts'
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
/** Ticks between progress reports. */
const PAUSE_TICKS = 500

/** Plays a recording and regularly yields the share done, 0 to 1, so that a page stays responsive. */
export function* replaySteps(recording: Recording): Generator<number, Replay> {
  const { entries } = recording
  const watch = new TimelineWatch()
  const end = entries.at(-1)?.tick ?? 0
  let state = createMatch(recording.options)
  let next = 0
  let complete = true
  const keyframes: Keyframe[] = []
  while (complete) {
    for (let entry = entries[next]; entry && entry.tick <= state.tick; entry = entries[next]) {
      const steps = replayEntry(state, entry)
      complete = steps !== null
      if (!steps) break
      for (const step of steps) {
        watch.see(state, step)
        state = step.state
      }
      next++
    }
    if (state.tick % KEYFRAME_TICKS === 0 || !complete || next === entries.length) keyframes.push({ state, next })
    if (!complete || next === entries.length) break
    if (state.tick % PAUSE_TICKS === 0) yield state.tick / end
    const step = advance(state, 1)
    complete &&= step.state !== state
    watch.see(state, step)
    state = step.state
  }
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
