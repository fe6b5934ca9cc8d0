import { useEffect, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import type { NoRecording } from '../../net/fetchRecording.ts'
import { playRecording } from './playRecording.ts'

type ReplayLoad =
  | { readonly type: 'loading' }
  /** The session is being replayed; the share that is done. */
  | { readonly type: 'playing'; readonly share: number }
  | { readonly type: 'ready'; readonly replay: Replay }
  | { readonly type: 'refused'; readonly reason: NoRecording | 'noRace' }

/** Opens a session and replays it on the device; a new `attempt` tries again. */
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
      const replay = await playRecording(recording, (share) => show({ type: 'playing', share }))
      show(replay.timeline.races.length > 0 ? { type: 'ready', replay } : { type: 'refused', reason: 'noRace' })
    }
    void open()
    return () => {
      gone = true
    }
  }, [openRecording, attempt])
  return load
}
