import type { IncomingMessage } from 'node:http'

/** Returns the address a request came from, trusting the forwarded header for that many proxies, nearest first. */
export const addressOf = (request: IncomingMessage, trustedProxies: number): string => {
  const forwarded = request.headers['x-forwarded-for']
  const told = (Array.isArray(forwarded) ? forwarded.join() : (forwarded ?? '')).split(',').map((one) => one.trim())
  const chain = [request.socket.remoteAddress ?? '', ...told.reverse().filter((one) => one !== '')]
  return chain[Math.min(trustedProxies, chain.length - 1)] ?? ''
}
