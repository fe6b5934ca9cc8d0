import type { Language } from '../../shared/content/language.ts'
import { type MatchResults, RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'

/** The outcome of a request for a session's results. */
export type FetchedResults =
  | { readonly type: 'found'; readonly results: MatchResults }
  | { readonly type: 'wrongKey' | 'unknown' | 'outdated' | 'unreachable' }

const TIMEOUT_MS = 15_000
const REFUSED: Readonly<Record<number, 'wrongKey' | 'unknown' | 'outdated'>> = {
  401: 'wrongKey',
  404: 'unknown',
  410: 'outdated',
}

/** Fetches a session's results for the holder of its host key, which is sent only in a header. */
export const fetchResults = async (code: string, hostKey: string, language: Language): Promise<FetchedResults> => {
  try {
    const response = await fetch(`/api/sessions/${code}/results.json?language=${language}`, {
      headers: { authorization: `Bearer ${hostKey}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) return { type: REFUSED[response.status] ?? 'unreachable' }
    const results: MatchResults = await response.json()
    return results.format === RESULTS_FORMAT ? { type: 'found', results } : { type: 'outdated' }
  } catch {
    return { type: 'unreachable' }
  }
}
