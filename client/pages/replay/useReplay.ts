import { useEffect, useState } from 'preact/hooks'
import { type Replay, replaySteps } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import type { words } from '../../text/words.ts'

export type ReplayRefusal = keyof ReturnType<typeof words>['replay']['refusals']

export type ReplayLoad =
  | { readonly type: 'loading' }
  /** The session is played again; the share that is done. */
  | { readonly type: 'playing'; readonly share: number }
  | { readonly type: 'ready'; readonly replay: Replay }
  | { readonly type: 'refused'; readonly reason: ReplayRefusal }

const REASONS: Readonly<Record<string, ReplayRefusal>> = {
  notShared: 'notShared',
  unknownSession: 'unknown',
  outdatedSession: 'outdated',
  wrongHostKey: 'wrongKey',
}
const TIMEOUT_MS = 20_000

const fetchRecording = async (code: string, hostKey: string | null): Promise<Recording | ReplayRefusal> => {
  try {
    const response = await fetch(`/api/sessions/${encodeURIComponent(code)}/recording.json`, {
      headers: hostKey === null ? {} : { authorization: `Bearer ${hostKey}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return (await response.json()) as Recording
    const { error = '' } = (await response.json()) as { readonly error?: string }
    return REASONS[error] ?? 'unreachable'
  } catch {
    return 'unreachable'
  }
}

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

/** The session of a code, fetched and played again on the device; `attempt` asks anew. */
export const useReplay = (code: string | null, hostKey: string | null, attempt: number): ReplayLoad => {
  const [load, setLoad] = useState<ReplayLoad>({ type: 'loading' })
  useEffect(() => {
    let gone = false
    const show = (next: ReplayLoad): void => {
      if (!gone) setLoad(next)
    }
    const open = async (): Promise<void> => {
      show({ type: 'loading' })
      const recording = code === null ? 'unknown' : await fetchRecording(code, hostKey)
      if (typeof recording === 'string') return show({ type: 'refused', reason: recording })
      const replay = await play(recording, (share) => show({ type: 'playing', share }))
      show(replay.timeline.races.length > 0 ? { type: 'ready', replay } : { type: 'refused', reason: 'noRace' })
    }
    void open()
    return () => {
      gone = true
    }
  }, [code, hostKey, attempt])
  return load
}
