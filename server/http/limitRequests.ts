import type { Request, RequestHandler } from 'express'
import { HTTP_ERRORS } from '../../shared/protocol/refusals.ts'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import type { Standing } from '../session/standing.ts'
import { bearer } from './bearer.ts'
import { HttpRefusal } from './httpError.ts'
import { readJson } from './takeTurns.ts'

const MINUTE_MS = 60_000
/** A page that reconnects asks once a second, and a script that follows a class by its results hardly more often. */
const PER_KEY = 600
const MAX_BODY = '4kb'

/** Counts what each address or key asks for. A minute begins with the first request after the one before has ended. */
export class PerMinute {
  readonly #most: number
  readonly #counts = new Map<string, number>()
  #since = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  /** Counts one more request; false if it is one too many. */
  take(who: string, now = performance.now()): boolean {
    if (now - this.#since >= MINUTE_MS) {
      this.#counts.clear()
      this.#since = now
    }
    const count = (this.#counts.get(who) ?? 0) + 1
    this.#counts.set(who, count)
    return count <= this.#most
  }
}

/** The client library reads `code` from the answer; other programs read `error`. */
const tooMany = (): HttpRefusal => new HttpRefusal('rateLimited', { code: HTTP_ERRORS.rateLimited })

/** Rejects requests from an address that exceeds the given number per minute. A whole school may share one address. */
export const limitRequests = (perMinute: number): RequestHandler => {
  const counts = new PerMinute(perMinute)
  return ({ ip = '' }, _response, next) => next(counts.take(ip) ? undefined : new HttpRefusal('rateLimited'))
}

type Claim = {
  /** The session that a request is about; null for none. */
  readonly code: string | null
  readonly key: string
  /** Whether the key may belong to a seat that does not exist yet. */
  readonly isNew: boolean
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const claimOf = (request: Request, typed: string): Claim => {
  const { hostKey, seatKey, newSeatKey } = (request.body ?? {}) as Record<string, unknown>
  const known = bearer(request) || text(hostKey) || text(seatKey)
  return { code: normaliseCode(typed), key: known || text(newSeatKey), isNew: known === '' }
}

const readBody = readJson(MAX_BODY)

/**
 * Limits what is asked about sessions, so that nobody spends what belongs to others: whoever holds a key of the session
 * is counted by that key, and an address by what it asks for without one. What leads nowhere, such as a wrong key or a
 * code that no session has, is counted apart, so that it uses up nothing that a class behind the same address needs.
 */
export const limitVisitors = (
  perMinute: number,
  standingOf: (code: string, key: string, isNew: boolean) => Promise<Standing>,
) => {
  const byKey = new PerMinute(PER_KEY)
  const visitors = new PerMinute(perMinute)
  const strangers = new PerMinute(perMinute)

  const mayAsk = async (request: Request, typed: string | null): Promise<boolean> => {
    const { ip = '' } = request
    if (typed === null) return visitors.take(ip)
    const { code, key, isNew } = claimOf(request, typed)
    const standing = code === null ? 'stranger' : await standingOf(code, key, isNew)
    if (standing === 'holder') return byKey.take(`${code} ${key}`)
    return (standing === 'visitor' ? visitors : strangers).take(ip)
  }

  /** Limits requests about the session whose code `typedCode` finds in the path; null for a request about none. */
  return (typedCode: (path: string) => string | null): RequestHandler =>
    (request, response, next) => {
      const decide = async (): Promise<void> => {
        if (!(await mayAsk(request, typedCode(request.path)))) throw tooMany()
      }
      const go = () => decide().then(() => next(), next)
      // A session that is to be created has a larger body, and its route reads that.
      if (typedCode(request.path) === null) go()
      else
        readBody(request, response, (error?: unknown) => {
          if (error === undefined) go()
          else next(strangers.take(request.ip ?? '') ? error : tooMany())
        })
    }
}
