import type { IncomingMessage } from 'node:http'

/** The address a request came from, as far as so many proxies in front may be believed; counted from the nearest. */
export const addressOf = (request: IncomingMessage, trustedProxies: number): string => {
  const forwarded = request.headers['x-forwarded-for']
  const told = (Array.isArray(forwarded) ? forwarded.join() : (forwarded ?? '')).split(',').map((one) => one.trim())
  const chain = [request.socket.remoteAddress ?? '', ...told.reverse().filter((one) => one !== '')]
  return chain[Math.min(trustedProxies, chain.length - 1)] ?? ''
}
