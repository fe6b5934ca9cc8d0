import type { Recording } from '../../shared/replay/recording.ts'
import { fetchJson } from './fetchJson.ts'

const REFUSALS = { 401: 'wrongKey', 403: 'notShared', 404: 'unknown', 410: 'outdated' } as const
export type NoRecording = (typeof REFUSALS)[keyof typeof REFUSALS] | 'unreachable' | 'damaged'

/** Fetches a session's recording, complete if its host key is given, or returns why there is none. */
export const fetchRecording = async (code: string, hostKey: string | null): Promise<Recording | NoRecording> => {
  const path = `/api/sessions/${encodeURIComponent(code)}/recording.json`
  const fetched = await fetchJson<Recording, NoRecording>(path, REFUSALS, { hostKey, timeoutMs: 20_000 })
  return fetched.type === 'found' ? fetched.value : fetched.type
}
