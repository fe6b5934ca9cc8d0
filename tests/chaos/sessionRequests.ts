import type { CreatedSession } from '../../shared/protocol/newSession.ts'

const REQUEST_MS = 15_000

/** A session as the server exports it, as text. */
export type Exported = { readonly journal: string; readonly results: string }

const request = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_MS) })

const asHost = ({ hostKey }: CreatedSession): RequestInit => ({ headers: { authorization: `Bearer ${hostKey}` } })

export const createSession = async (server: string, body: object): Promise<CreatedSession> => {
  const headers = { 'content-type': 'application/json' }
  const response = await request(`${server}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(`no session: ${response.status}`)
  return response.json()
}

/** The current tick of session time; null when the server does not answer. */
export const seenTick = async (server: string, session: CreatedSession): Promise<number | null> => {
  try {
    const response = await request(`${server}/api/sessions/${session.code}/results.json`, asHost(session))
    return ((await response.json()) as { tick: number }).tick
  } catch {
    return null
  }
}

const exportSession = async (server: string, session: CreatedSession): Promise<Exported> => {
  const get = async (file: string) =>
    (await request(`${server}/api/sessions/${session.code}/${file}`, asHost(session))).text()
  return { results: await get('results.json'), journal: await get('journal.ndjson') }
}

/** Exports results and journal of the same moment, retrying when an absence was recorded between the two. */
export const exportAtRest = async (server: string, session: CreatedSession): Promise<Exported> => {
  for (;;) {
    const exported = await exportSession(server, session)
    if ((await exportSession(server, session)).results === exported.results) return exported
  }
}

export const deleteSession = (server: string, session: CreatedSession): Promise<Response> =>
  request(`${server}/api/sessions/${session.code}`, { ...asHost(session), method: 'DELETE' })
