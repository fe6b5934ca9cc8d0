import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import { HttpRefusal } from './httpError.ts'

/** Enough for 500 people behind one address: each browser opens six connections to load and one for the session. */
const MOST_PER_ADDRESS = 5000
const HEADERS_MS = 15_000
const REQUEST_MS = 30_000
/** A connection that moves no byte for this long, because its other end does not read, is closed. */
const SILENT_MS = 60_000

type Closing = { readonly once: (event: 'close', listener: () => void) => unknown }

/** Counts what each address has open. */
export class OpenByAddress {
  readonly #most: number
  readonly #open = new Map<string, number>()

  constructor(most = MOST_PER_ADDRESS) {
    this.#most = most
  }

  /** Counts one until it closes; returns false and counts nothing if the address has as many as it may. */
  admit(address: string, one: Closing): boolean {
    const count = this.#open.get(address) ?? 0
    if (count >= this.#most) return false
    this.#open.set(address, count + 1)
    one.once('close', () => {
      const left = (this.#open.get(address) ?? 1) - 1
      if (left > 0) this.#open.set(address, left)
      else this.#open.delete(address)
    })
    return true
  }
}

/**
 * Limits how many connections one address can hold open, and how long a request may take to arrive and an answer to be
 * read. Behind a proxy all connections come from its address, so requests and sockets are counted instead.
 */
export const limitConnections = (http: Server, trustedProxies: number, open: OpenByAddress): void => {
  http.headersTimeout = HEADERS_MS
  http.requestTimeout = REQUEST_MS
  http.timeout = SILENT_MS
  if (trustedProxies > 0) return
  http.on('connection', (socket) => {
    if (!open.admit(socket.remoteAddress ?? '', socket)) socket.destroy()
  })
}

/** Behind proxies: limits how many requests one address can have under way. */
export const limitOpenRequests =
  (open: OpenByAddress): RequestHandler =>
  ({ ip = '' }, response, next) =>
    next(open.admit(ip, response) ? undefined : new HttpRefusal('rateLimited'))
