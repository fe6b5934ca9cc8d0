import type { Request } from 'express'

/** Returns the bearer key of a request, or an empty string. */
export const bearer = (request: Request): string =>
  /^Bearer (\S{1,100})$/.exec(request.get('authorization') ?? '')?.[1] ?? ''
