import { type Replay, replaySteps } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'

/** Plays a recording in pieces, so that the page stays responsive and can report progress. */
export const playRecording = async (recording: Recording, onShare = (_share: number): void => {}): Promise<Replay> => {
  const steps = replaySteps(recording)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onShare(step.value)
    await new Promise((resolve) => setTimeout(resolve))
  }
}
