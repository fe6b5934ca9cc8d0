import type { Request } from 'express'

/** The key a request carries; empty where it carries none. */
export const bearer = (request: Request): string =>
  /^Bearer (\S{1,100})$/.exec(request.get('authorization') ?? '')?.[1] ?? ''
