import type { LanguageChoice } from '../../shared/content/language.ts'
import type { PresetId } from '../../shared/content/presets.ts'
import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import type { TrackId } from '../../shared/content/tracks.ts'
import type { CreatedSession, SessionInfo } from '../../shared/protocol/newSession.ts'
import type { Persona } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'

export type { SessionInfo }

export type SessionRequest = {
  readonly preset?: PresetId
  readonly seed?: number
  readonly title?: string
  readonly teams?: number
  readonly tracks?: readonly TrackId[]
  readonly bots?: number | readonly Persona[]
  readonly speed?: number
  readonly solo?: boolean
  readonly language?: LanguageChoice
  readonly rehearsal?: boolean
  readonly scenario?: ScenarioDocument
  readonly from?: Phase
  readonly ghosts?: { readonly code: string; readonly hostKey: string }
}

/** The outcome of a request to the server: an answer, no such session, or no server. */
export type Fetched<T> =
  | { readonly type: 'found'; readonly value: T }
  | { readonly type: 'unknown' }
  | { readonly type: 'unreachable' }

const TIMEOUT_MS = 8000

const ask = async <T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<Fetched<T>> => {
  try {
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(path, { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout })
    if (response.status === 404) return { type: 'unknown' }
    if (!response.ok) return { type: 'unreachable' }
    return { type: 'found', value: (await response.json()) as T }
  } catch {
    return { type: 'unreachable' }
  }
}

/** The public facts about a session, for the join page. */
export const fetchSession = (code: string, signal?: AbortSignal): Promise<Fetched<SessionInfo>> =>
  ask(`/api/sessions/${encodeURIComponent(code)}`, {}, signal)

/** Creates a session. Its host key is returned only here. "Unknown" refers to the session to take ghosts from. */
export const createSession = (request: SessionRequest): Promise<Fetched<CreatedSession>> =>
  ask('/api/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })

/** The scenario that a session plays. */
export const fetchScenario = (code: string, signal?: AbortSignal): Promise<Fetched<ScenarioDocument>> =>
  ask(`/api/sessions/${encodeURIComponent(code)}/scenario.json`, {}, signal)
