import { useEffect, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { reportFault } from '../../net/faults.ts'
import { fetchRecording } from '../../net/fetchRecording.ts'
import type { loadReplayBoard } from './loadReplayBoard.ts'

type ReplayBoard = Awaited<ReturnType<typeof loadReplayBoard>>['ReplayBoard']

/** The state of loading the session's replay on the projector. */
export type StageReplay =
  | { readonly type: 'loading' | 'failed' }
  | { readonly type: 'ready'; readonly replay: Replay; readonly Board: ReplayBoard }

const AGAIN_MS = 5000

const load = async (code: string): Promise<StageReplay> => {
  try {
    const { loadReplayBoard } = await import('./loadReplayBoard.ts')
    const [{ ReplayBoard, openReplay }, recording] = await Promise.all([loadReplayBoard(), fetchRecording(code, null)])
    if (typeof recording === 'string') return { type: 'failed' }
    return { type: 'ready', replay: await openReplay(recording), Board: ReplayBoard }
  } catch (error) {
    reportFault(error)
    return { type: 'failed' }
  }
}

/** Fetches the replay once it is wanted and keeps it, because a finished recording never changes. */
export const useStageReplay = (code: string, wanted: boolean): StageReplay => {
  const [state, setState] = useState<StageReplay>({ type: 'loading' })
  const due = wanted && state.type !== 'ready'
  useEffect(() => {
    if (!due) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const want = async (): Promise<void> => {
      const loaded = await load(code)
      setState((now) => (now.type === 'ready' ? now : loaded))
      if (loaded.type === 'failed' && !left) timer = setTimeout(() => void want(), AGAIN_MS)
    }
    void want()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [code, due])
  return state
}
