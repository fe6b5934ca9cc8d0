import { type Replay, replaySteps } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import { keepStandardSolutions } from '../../../shared/session/standardSolutions.ts'

/** How long a page may go without drawing. Each pause costs a drawing of the progress, and a turn of the event loop. */
const SLICE_MS = 80

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Plays a recording in pieces, so that the page stays responsive and can report progress. */
export const playRecording = async (recording: Recording, onShare = (_share: number): void => {}): Promise<Replay> => {
  keepStandardSolutions()
  const steps = replaySteps(recording)
  let paused = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) {
      // The first drawing takes long enough without the last slice before it.
      await pause()
      return step.value
    }
    if (performance.now() - paused < SLICE_MS) continue
    onShare(step.value)
    await pause()
    paused = performance.now()
  }
}
