import { abortAfter } from './abortAfter.ts'
import { atBase } from './basePath.ts'

/** The network or the server failed. Whatever else is thrown is a fault of the page and must not be told as this. */
export class NetworkError extends Error {
  override name = 'NetworkError'
}

/** Statuses whose answers have no body, as the Fetch standard lists them. */
const BODILESS = [101, 204, 205, 304]

export type TimedRequest = RequestInit & { readonly timeoutMs?: number }

/**
 * `fetch` of an address, or of one of the server's paths, that reads the whole answer at once, so that a connection that breaks in the middle counts as a failure of the
 * network and not as an error in whoever reads the rest. Rejects with a NetworkError alone.
 */
export const wholeFetch = async (
  url: string | URL,
  { timeoutMs, signal, ...init }: TimedRequest = {},
): Promise<Response> => {
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
