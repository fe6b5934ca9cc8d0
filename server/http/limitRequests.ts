import type { RequestHandler } from 'express'
import { HttpRefusal } from './httpError.ts'

/** Rejects requests from an address that exceeds the given number per minute. A whole school may share one address. */
export const limitRequests = (perMinute: number, details?: object): RequestHandler => {
  const counts = new Map<string, number>()
  let minute = 0
  return ({ ip = '' }, _response, next) => {
    const now = Math.floor(Date.now() / 60_000)
    if (now !== minute) counts.clear()
    minute = now
    const count = (counts.get(ip) ?? 0) + 1
    counts.set(ip, count)
    next(count <= perMinute ? undefined : new HttpRefusal('rateLimited', details))
  }
}
