import type { Language } from '../../shared/content/language.ts'
import { type MatchResults, RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'
import { type Fetched, fetchJson } from './fetchJson.ts'

const REFUSALS = { 401: 'wrongKey', 404: 'unknown', 410: 'outdated' } as const
export type FetchedResults = Fetched<MatchResults, (typeof REFUSALS)[keyof typeof REFUSALS]>

/** Fetches a session's results for the holder of its host key. */
export const fetchResults = async (code: string, hostKey: string, language: Language): Promise<FetchedResults> => {
  const path = `/api/sessions/${code}/results.json?language=${language}`
  const fetched: FetchedResults = await fetchJson(path, REFUSALS, { hostKey, timeoutMs: 15_000 })
  return fetched.type === 'found' && fetched.value.format !== RESULTS_FORMAT ? { type: 'outdated' } : fetched
}
