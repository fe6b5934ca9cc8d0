import type { RequestHandler } from 'express'
import { HTTP_ERRORS } from '../../shared/protocol/refusals.ts'
import { AddressLimit } from './AddressLimit.ts'

/** Rejects requests from an address that exceeds the given number per minute. */
export const limitRequests = (perMinute: number): RequestHandler => {
  const limit = new AddressLimit(perMinute)
  return (request, response, next) => {
    if (limit.take(request.ip ?? '', Date.now())) return next()
    const code = HTTP_ERRORS.rateLimited
    // The client library reads `code`; other programs read `error`.
    response.status(code).json({ code, error: 'rateLimited' })
  }
}
