import { ServerError } from '@colyseus/core'
import type { Join } from '../../shared/protocol/joinOptions.ts'
import { JOIN_REFUSALS, type JoinRefusal, type Reply } from '../../shared/protocol/refusals.ts'
import type { SeatId } from '../../shared/sim/match/matchState.ts'
import type { LiveSession } from '../session/LiveSessions.ts'
import { isKey, keyHash, newKey } from '../session/secrets.ts'

/** Who a connection is; the only source of the actor of its commands. */
export type Member =
  | { readonly role: 'student'; readonly seat: SeatId; readonly seatKey: string }
  | { readonly role: 'host' }
  | { readonly role: 'screen' }

const isJoinRefusal = (reason: string): reason is JoinRefusal => Object.hasOwn(JOIN_REFUSALS, reason)

/** The error with which a join fails: the reason as its message, so that the client can say it in a sentence. */
export const joinError = (reason: string): ServerError =>
  new ServerError(isJoinRefusal(reason) ? JOIN_REFUSALS[reason] : 400, reason)

const accepted = (reply: Reply): void => {
  if (!reply.ok) throw joinError(reply.reason)
}

const takeNewSeat = async ({ session }: LiveSession, name: string, team: string | null): Promise<Member> => {
  const seat = `s${session.latest.nextSeat}`
  const seatKey = newKey()
  accepted(await session.request({ kind: 'server' }, { type: 'takeSeat', seat, name, team, keyHash: keyHash(seatKey) }))
  return { role: 'student', seat, seatKey }
}

const findOwnSeat = ({ session }: LiveSession, seatKey: string): Member => {
  const hash = keyHash(seatKey)
  const seat = session.state.seats.find((candidate) => !candidate.bot && candidate.keyHash === hash)
  if (!seat) throw joinError('unknownSeat')
  return { role: 'student', seat: seat.id, seatKey }
}

/** Lets a connection in as what it may be, or throws the named reason why not. */
export const admit = async (live: LiveSession, join: Join): Promise<Member> => {
  switch (join.role) {
    case 'screen':
      return { role: 'screen' }
    case 'host':
      if (!isKey(join.hostKey, live.row.hostKeyHash)) throw joinError('wrongHostKey')
      return { role: 'host' }
    case 'student':
      return 'seatKey' in join ? findOwnSeat(live, join.seatKey) : takeNewSeat(live, join.name, join.team)
  }
}
