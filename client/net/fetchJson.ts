import { NetworkError } from './networkError.ts'
import { request } from './request.ts'

/** The outcome of a request to the server: an answer, a refusal, or no server. */
export type Fetched<T, Refusal extends string = 'unknown'> =
  | { readonly type: 'found'; readonly value: T }
  | { readonly type: Refusal | 'unreachable' }

type Request = RequestInit & {
  /** The key of a session's host, which is sent only in a header. */
  readonly hostKey?: string | null
  readonly timeoutMs?: number
}

/** Requests JSON from the server. Statuses that `refusals` does not name count as an unreachable server. */
export const fetchJson = async <T, Refusal extends string>(
  path: string,
  refusals: Readonly<Record<number, Refusal>>,
  { hostKey = null, timeoutMs = 8000, headers, ...init }: Request = {},
): Promise<Fetched<T, Refusal>> => {
  try {
    const key = hostKey === null ? {} : { authorization: `Bearer ${hostKey}` }
    const response = await request(path, { ...init, timeoutMs, headers: { ...headers, ...key } })
    if (!response.ok) return { type: refusals[response.status] ?? 'unreachable' }
    return { type: 'found', value: (await response.json()) as T }
  } catch (error) {
    // Something between here and the server may answer in its place, in something other than JSON.
    if (error instanceof NetworkError || error instanceof SyntaxError) return { type: 'unreachable' }
    throw error
  }
}
