import { browserStorage } from '../text/browserStorage.ts'
import type { Visitor } from './connection.ts'
import { joinOptions } from './joinOptions.ts'
import { wholeFetch } from './networkError.ts'

/** The server keeps a place for 15 s; one that is nearly over is not worth a try. */
const FRESH_MS = 10_000

type Asked = { readonly path: string; readonly body: string; readonly at: number; readonly answer: Promise<Response> }

let asked: Asked | null = null

/**
 * Asks for a place in a session as the client library will, while that library, the largest part of the way to the
 * server, is still being loaded: on a slow network a whole wait less.
 */
export const askForPlace = (code: string, as: Visitor): void => {
  const path = `/matchmake/joinById/${code}`
  const body = JSON.stringify(joinOptions(code, as, browserStorage))
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const answer = wholeFetch(path, { method: 'POST', headers, body })
  answer.catch(() => {})
  asked = { path, body, at: performance.now(), answer }
}

/** The answer to the same request if it has been sent, once. */
export const earlyAnswer = (url: string, body: unknown): Promise<Response> | null => {
  const early = asked
  asked = null
  const isSame = early !== null && url.endsWith(early.path) && body === early.body
  return isSame && performance.now() - early.at < FRESH_MS ? early.answer : null
}
