import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { fetchRecording } from '../../net/fetchRecording.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import type { loadReplayBoard } from './loadReplayBoard.ts'

type ReplayBoard = Awaited<ReturnType<typeof loadReplayBoard>>['ReplayBoard']

/** The state of loading the session's replay on the projector. */
export type StageReplay =
  | { readonly type: 'loading' | 'failed' }
  | { readonly type: 'ready'; readonly replay: Replay; readonly Board: ReplayBoard }

const AGAIN_MS = 5000

/** Fetches the replay once the host shows a moment of it and keeps it, because a finished recording never changes. */
export const followReplay = (
  code: string,
  match: ReadonlySignal<MatchSnapshot | null>,
): { readonly state: ReadonlySignal<StageReplay>; readonly stop: () => void } => {
  const state = signal<StageReplay>({ type: 'loading' })
  const wanted = computed(() => (match.value?.replayTick ?? -1) >= 0)
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const load = async (): Promise<StageReplay> => {
    try {
      const { loadReplayBoard } = await import('./loadReplayBoard.ts')
      const [{ ReplayBoard, openReplay }, recording] = await Promise.all([
        loadReplayBoard(),
        fetchRecording(code, null),
      ])
      if (typeof recording === 'string') return { type: 'failed' }
      return { type: 'ready', replay: await openReplay(recording), Board: ReplayBoard }
    } catch {
      return { type: 'failed' }
    }
  }

  const want = async (): Promise<void> => {
    if (busy || state.peek().type === 'ready') return
    busy = true
    const loaded = await load()
    busy = false
    state.value = loaded
    if (loaded.type === 'failed') timer = setTimeout(() => void (wanted.peek() && want()), AGAIN_MS)
  }

  const unfollow = effect(() => {
    clearTimeout(timer)
    if (wanted.value) void want()
  })
  return {
    state,
    stop: () => {
      clearTimeout(timer)
      unfollow()
    },
  }
}
