import type { RequestHandler } from 'express'
import { HTTP_ERRORS } from '../../shared/protocol/refusals.ts'
import { AddressLimit } from './AddressLimit.ts'

/** Answers an address that asks more often than so many times a minute with nothing but that. */
export const limitRequests = (perMinute: number): RequestHandler => {
  const limit = new AddressLimit(perMinute)
  return (request, response, next) => {
    if (limit.take(request.ip ?? '', Date.now())) return next()
    const code = HTTP_ERRORS.rateLimited
    // The client library reads the code, programs the name.
    response.status(code).json({ code, error: 'rateLimited' })
  }
}
