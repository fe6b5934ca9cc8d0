import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { ZodError } from 'zod'
import type { MalformedSession } from '../../shared/protocol/newSession.ts'
import { HTTP_ERRORS, type HttpError } from '../../shared/protocol/refusals.ts'
import { OutOfReach } from '../session/OutOfReach.ts'

/** Answers with a named error as JSON, readable for programs and people. */
export const sendError = (response: Response, error: HttpError): void => {
  response.status(HTTP_ERRORS[error]).json({ error })
}

/** Rejects the body of a request for a new session. For a scenario it names the invalid field and the problem. */
export const sendMalformed = (response: Response, { issues }: ZodError): void => {
  const issue = issues.find(({ path: [first] }) => first === 'scenario')
  if (!issue) {
    sendError(response, 'malformed')
    return
  }
  const problem = issue.code === 'custom' ? issue.message : issue.code
  const refusal: MalformedSession = { error: 'malformed', path: issue.path.join('.'), problem }
  response.status(HTTP_ERRORS.malformed).json(refusal)
}

/** Errors of requests that are not valid HTTP after the headers, or that end in the middle. */
const isBadHttp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(HPE_|ECONNRESET$)/.test(String(error.code))

const nameOf = (error: unknown): HttpError => {
  if (isBadHttp(error)) return 'malformed'
  const status = error instanceof Error && 'status' in error ? error.status : 500
  if (status === 413) return 'tooLarge'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed' : 'internalError'
}

/** Turns anything a route throws into a named error, and logs the ones that are the server's fault. */
export const errorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    const name = nameOf(error)
    if (error instanceof OutOfReach) return sendError(response, 'outOfReach')
    if (name === 'internalError') log.error({ error, path: request.path }, 'request failed')
    if (response.headersSent) next(error)
    else sendError(response, name)
  }
