import { isLocalCode } from '../../shared/protocol/sessionCode.ts'
import { hasServer } from './edition.ts'
import { type TimedRequest, wholeFetch } from './networkError.ts'

/** Where a page asks for a new session that is played in this browser. */
export const SESSIONS_HERE = '/api/sessions/here'

/** Whether a path is about a session that is played in this browser, so that no server knows it, or there is none. */
const isAnsweredHere = (path: string): boolean => {
  if (!hasServer) return path.startsWith('/api/')
  const [, code = ''] = /^\/api\/sessions\/(\w+)/.exec(path) ?? []
  return path === SESSIONS_HERE || isLocalCode(code)
}

/** `wholeFetch`, except that sessions played in this browser answer for themselves. Rejects with a NetworkError alone. */
export const request = async (url: string | URL, init: TimedRequest = {}): Promise<Response> =>
  typeof url === 'string' && isAnsweredHere(url)
    ? (await import('./local/pageEngine.ts')).askEngine(url, init)
    : wholeFetch(url, init)
