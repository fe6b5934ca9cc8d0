import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import type { CreatedSession, SessionInfo, SessionRequest } from '../../shared/protocol/newSession.ts'
import { type Fetched, fetchJson } from './fetchJson.ts'
import { SESSIONS_HERE } from './request.ts'

const REFUSALS = { 404: 'unknown' } as const

/** The public facts about a session, for the join page. */
export const fetchSession = (code: string, signal?: AbortSignal): Promise<Fetched<SessionInfo>> =>
  fetchJson(`/api/sessions/${encodeURIComponent(code)}`, REFUSALS, { ...(signal && { signal }) })

/** The server may have to find the best plans of a scenario, and others' before it. */
const SOLVING_MS = 90_000

/** Creates a session; one for a single student is played in the browser. Its host key is returned only here. "Unknown" refers to the session to take ghosts from. */
export const createSession = (request: SessionRequest): Promise<Fetched<CreatedSession, 'unknown' | 'tooSlow'>> =>
  fetchJson(request.solo ? SESSIONS_HERE : '/api/sessions', { ...REFUSALS, 422: 'tooSlow' } as const, {
    method: 'POST',
    ...(request.scenario === undefined ? {} : { timeoutMs: SOLVING_MS }),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })

const RETRY_MS = 1000

/** The scenario that a session plays, asked for until it has arrived; null once that is no longer wanted. */
export const untilScenario = async (code: string, signal: AbortSignal): Promise<ScenarioDocument | null> => {
  const address = `/api/sessions/${encodeURIComponent(code)}/scenario.json`
  while (!signal.aborted) {
    const fetched = await fetchJson<ScenarioDocument, 'unknown'>(address, REFUSALS, { signal })
    if (fetched.type === 'found') return fetched.value
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
  return null
}
