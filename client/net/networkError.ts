import { isLocalCode } from '../../shared/protocol/sessionCode.ts'
import { abortAfter } from './abortAfter.ts'
import { atBase } from './basePath.ts'
import { hasServer } from './edition.ts'

/** The network or the server failed. Whatever else is thrown is a fault of the page and must not be told as this. */
export class NetworkError extends Error {
  override name = 'NetworkError'
}

/** Where a page asks for a new session that is played in this browser. */
export const SESSIONS_HERE = '/api/sessions/here'

/** Whether a path is about a session that is played in this browser, so that no server knows it, or there is none. */
const isAnsweredHere = (path: string): boolean => {
  if (!hasServer) return path.startsWith('/api/')
  const [, code = ''] = /^\/api\/sessions\/(\w+)/.exec(path) ?? []
  return path === SESSIONS_HERE || isLocalCode(code)
}

/** Statuses whose answers have no body, as the Fetch standard lists them. */
const BODILESS = [101, 204, 205, 304]

type TimedRequest = RequestInit & { readonly timeoutMs?: number }

/**
 * `fetch` of an address, or of one of the server's paths, that reads the whole answer at once, so that a connection that breaks in the middle counts as a failure of the
 * network and not as an error in whoever reads the rest. Rejects with a NetworkError alone.
 */
export const request = async (
  url: string | URL,
  { timeoutMs, signal, ...init }: TimedRequest = {},
): Promise<Response> => {
  if (typeof url === 'string' && isAnsweredHere(url))
    return (await import('./local/pageEngine.ts')).askEngine(url, init)
  const given =
    timeoutMs === undefined ? { ...init, signal: signal ?? null } : { ...init, signal: abortAfter(timeoutMs, signal) }
  try {
    const response = await fetch(typeof url === 'string' && url.startsWith('/') ? atBase(url) : url, given)
    const { status, statusText, headers } = response
    const body = BODILESS.includes(status) ? null : await response.arrayBuffer()
    return new Response(body, { status, statusText, headers })
  } catch (error) {
    throw new NetworkError(String(error))
  }
}

/** Whether an error is the page's own: the language throws these for mistakes in a program. */
export const isProgrammingError = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
