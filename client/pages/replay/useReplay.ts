import { useEffect, useState } from 'preact/hooks'
import { type Replay, replaySteps } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import type { NoRecording } from '../../net/fetchRecording.ts'

export type ReplayLoad =
  | { readonly type: 'loading' }
  /** The session is played again; the share that is done. */
  | { readonly type: 'playing'; readonly share: number }
  | { readonly type: 'ready'; readonly replay: Replay }
  | { readonly type: 'refused'; readonly reason: NoRecording | 'noRace' }

/** Plays a recording piece by piece, so that the page can say how far it is. */
const play = async (recording: Recording, onShare: (share: number) => void): Promise<Replay> => {
  const steps = replaySteps(recording)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onShare(step.value)
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** A session, opened and played again on the device; `attempt` asks anew. */
export const useReplay = (openRecording: () => Promise<Recording | NoRecording>, attempt: number): ReplayLoad => {
  const [load, setLoad] = useState<ReplayLoad>({ type: 'loading' })
  useEffect(() => {
    let gone = false
    const show = (next: ReplayLoad): void => {
      if (!gone) setLoad(next)
    }
    const open = async (): Promise<void> => {
      show({ type: 'loading' })
      const recording = await openRecording()
      if (typeof recording === 'string') return show({ type: 'refused', reason: recording })
      const replay = await play(recording, (share) => show({ type: 'playing', share }))
      show(replay.timeline.races.length > 0 ? { type: 'ready', replay } : { type: 'refused', reason: 'noRace' })
    }
    void open()
    return () => {
      gone = true
    }
  }, [openRecording, attempt])
  return load
}
