import { setTimeout as sleep } from 'node:timers/promises'
import { matchMaker, ServerError } from '@colyseus/core'
import { Router } from 'express'
import { parseJoin } from '../../shared/protocol/joinOptions.ts'
import { normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { readJson } from '../http/takeTurns.ts'
import type { LiveSessions } from '../session/LiveSessions.ts'
import { OutOfReach } from '../session/OutOfReach.ts'
import { joinError } from './joinError.ts'
import { joinPace } from './joinPace.ts'

const MAX_BODY = '4kb'

/** Reserves a place in the room with this code, in any process. The room itself decides whom to admit and as what. */
const reserve = async (
  sessions: LiveSessions,
  typed: string,
  options: unknown,
  address: string,
  waitOf: (code: string) => number | null,
) => {
  const code = normaliseCode(typed)
  const live = code === null ? null : await sessions.open(code)
  if (code === null) throw joinError('unknownSession')
  if (!live) throw joinError((await sessions.isOutdated(code)) ? 'outdatedSession' : 'unknownSession')
  const join = parseJoin(options)
  if (typeof join === 'string') throw joinError(join)
  const wait = 'name' in join || 'seatOf' in join ? waitOf(code) : 0
  if (wait === null) throw joinError('rateLimited')
  if (wait > 0) await sleep(wait)
  try {
    return await matchMaker.joinById(code, options, { ip: address, headers: new Headers() })
  } catch (error) {
    if (error instanceof ServerError || live !== 'elsewhere') throw error
    throw new OutOfReach(code)
  }
}

/** Colyseus knows a process by its path alone; the client also needs the host, which is the one it sent this to, and the path that all addresses are below. */
const withHost = (reservation: Awaited<ReturnType<typeof reserve>>, host: string) => ({
  ...reservation,
  ...(reservation.publicAddress && { publicAddress: `${host}/${reservation.publicAddress}` }),
})

/**
 * The one route that the client library calls to ask for a room. Colyseus' own router is left out: it would let anyone
 * create rooms, and it reads bodies of any size.
 */
export const matchmaking = (sessions: LiveSessions, basePath: string): Router => {
  const router = Router()
  const paced = joinPace()
  router.use(readJson(MAX_BODY))
  router.post('/joinById/:code', async (request, response) => {
    try {
      const address = request.ip ?? ''
      const reservation = await reserve(sessions, request.params.code, request.body ?? {}, address, (code) =>
        paced(code, address, performance.now()),
      )
      response.json(withHost(reservation, (request.get('host') ?? '') + basePath))
    } catch (error) {
      if (!(error instanceof ServerError)) throw error
      const status = error.code >= 400 && error.code < 500 ? error.code : 503
      response.status(status).json({ code: error.code, error: error.message })
    }
  })
  return router
}
