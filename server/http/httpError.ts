import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import type { ZodError } from 'zod'
import type { MalformedSession } from '../../shared/protocol/newSession.ts'
import { HTTP_ERRORS, type HttpError } from '../../shared/protocol/refusals.ts'
import { OutOfReach } from '../session/OutOfReach.ts'
import { TooManySessions } from '../session/TooManySessions.ts'

/** Thrown by a route to answer with a named error as JSON, readable for programs and people, and with some details. */
export class HttpRefusal extends Error {
  readonly reason: HttpError
  readonly details: object

  constructor(reason: HttpError, details: object = {}) {
    super(reason)
    this.reason = reason
    this.details = details
  }
}

/** Rejects the body of a request for a new session. For a scenario it names the invalid field and the problem. */
export const malformedSession = ({ issues }: ZodError): HttpRefusal => {
  const issue = issues.find(({ path: [first] }) => first === 'scenario')
  if (!issue) return new HttpRefusal('malformed')
  const problem = issue.code === 'custom' ? issue.message : issue.code
  return new HttpRefusal('malformed', { path: issue.path.join('.'), problem } satisfies Omit<MalformedSession, 'error'>)
}

/** Errors of requests that are not valid HTTP after the headers, or that end in the middle. */
const isBadHttp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(HPE_|ECONNRESET$)/.test(String(error.code))

const reasonOf = (error: unknown): HttpError => {
  if (error instanceof HttpRefusal) return error.reason
  if (error instanceof OutOfReach) return 'outOfReach'
  if (error instanceof TooManySessions) return 'tooManySessions'
  if (isBadHttp(error)) return 'malformed'
  const status = error instanceof Error && 'status' in error ? error.status : 500
  if (status === 413) return 'tooLarge'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed' : 'internalError'
}

/** Turns anything a route throws into a named error, and logs the ones that are the server's fault. */
export const errorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    const reason = reasonOf(error)
    if (reason === 'internalError') log.error({ error, path: request.path }, 'request failed')
    if (response.headersSent) return next(error)
    response.status(HTTP_ERRORS[reason]).json({ error: reason, ...(error instanceof HttpRefusal && error.details) })
  }
