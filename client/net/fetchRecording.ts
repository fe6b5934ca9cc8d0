import type { Recording } from '../../shared/replay/recording.ts'

export type NoRecording = 'notShared' | 'unknown' | 'outdated' | 'wrongKey' | 'unreachable'

const REASONS: Readonly<Record<string, NoRecording>> = {
  notShared: 'notShared',
  unknownSession: 'unknown',
  outdatedSession: 'outdated',
  wrongHostKey: 'wrongKey',
}
const TIMEOUT_MS = 20_000

/** Fetches a session's recording, complete if its host key is given, or returns why there is none. */
export const fetchRecording = async (code: string, hostKey: string | null): Promise<Recording | NoRecording> => {
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
