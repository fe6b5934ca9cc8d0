import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import type { CreatedSession, SessionInfo, SessionRequest } from '../../shared/protocol/newSession.ts'
import { type Fetched, fetchJson } from './fetchJson.ts'

const REFUSALS = { 404: 'unknown' } as const

/** The public facts about a session, for the join page. */
export const fetchSession = (code: string, signal?: AbortSignal): Promise<Fetched<SessionInfo>> =>
  fetchJson(`/api/sessions/${encodeURIComponent(code)}`, REFUSALS, { ...(signal && { signal }) })

/** Creates a session. Its host key is returned only here. "Unknown" refers to the session to take ghosts from. */
export const createSession = (request: SessionRequest): Promise<Fetched<CreatedSession>> =>
  fetchJson('/api/sessions', REFUSALS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })

/** The scenario that a session plays. */
export const fetchScenario = (code: string, signal?: AbortSignal): Promise<Fetched<ScenarioDocument>> =>
  fetchJson(`/api/sessions/${encodeURIComponent(code)}/scenario.json`, REFUSALS, { ...(signal && { signal }) })
