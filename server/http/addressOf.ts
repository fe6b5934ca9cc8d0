import type { IncomingMessage } from 'node:http'

/** The addresses that proxies have added to a request, the one that they say is the visitor's first. */
export const proxiesOf = ({ headers }: IncomingMessage): readonly string[] => {
  const forwarded = headers['x-forwarded-for']
  const told = Array.isArray(forwarded) ? forwarded.join() : (forwarded ?? '')
  return told
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Returns the address a request came from, trusting the forwarded header for that many proxies, nearest first. */
export const addressOf = (request: IncomingMessage, trustedProxies: number): string => {
  const chain = [request.socket.remoteAddress ?? '', ...proxiesOf(request).toReversed()]
  return chain[Math.min(trustedProxies, chain.length - 1)] ?? ''
}
