import type { Server } from 'node:http'

/** Enough for 500 people behind one address: each browser opens six connections to load and one for the session. */
const MOST_PER_ADDRESS = 5000
const HEADERS_MS = 15_000
const REQUEST_MS = 30_000

/**
 * Limits how many connections one address can hold open and how long a request may take to arrive. Behind a proxy, all
 * connections come from its address, so the proxy has to count them.
 */
export const limitConnections = (http: Server, trustedProxies: number, most = MOST_PER_ADDRESS): void => {
  http.headersTimeout = HEADERS_MS
  http.requestTimeout = REQUEST_MS
  if (trustedProxies > 0) return
  const open = new Map<string, number>()
  http.on('connection', (socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > most) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
