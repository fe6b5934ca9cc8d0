import { ServerError } from '@colyseus/core'
import type { Join } from '../../shared/protocol/joinOptions.ts'
import { isJoinRefusal, JOIN_REFUSALS, type Reply } from '../../shared/protocol/refusals.ts'
import type { SeatId } from '../../shared/sim/match/matchState.ts'
import type { LiveSession, LiveSessions } from '../session/LiveSessions.ts'
import { keyHash, newKey } from '../session/secrets.ts'

/** Who a connection is. The actor of its commands is derived from this alone. */
export type Member =
  | { readonly role: 'student'; readonly seat: SeatId; readonly seatKey: string }
  | { readonly role: 'host' }
  | { readonly role: 'screen' }

type NewStudent = Extract<Join, { readonly name: string }>

/** Creates the error for a refused join. Its message is the reason, so that the client can put it into words. */
export const joinError = (reason: string): ServerError =>
  new ServerError(isJoinRefusal(reason) ? JOIN_REFUSALS[reason] : 400, reason)

const accepted = (reply: Reply): void => {
  if (!reply.ok) throw joinError(reply.reason)
}

const findOwnSeat = ({ session }: LiveSession, seatKey: string): Member | null => {
  const hash = keyHash(seatKey)
  const seat = session.state.seats.find((candidate) => !candidate.bot && candidate.keyHash === hash)
  return seat ? { role: 'student', seat: seat.id, seatKey } : null
}

const ownSeat = (live: LiveSession, seatKey: string): Member => {
  const member = findOwnSeat(live, seatKey)
  if (!member) throw joinError('unknownSeat')
  return member
}

/** A key sent again with the same request gets the seat it got before; once that seat is removed, it gets none. */
const takeNewSeat = async (live: LiveSession, { name, team, newSeatKey }: NewStudent): Promise<Member> => {
  const { session } = live
  const seatKey = newSeatKey ?? newKey()
  const known = findOwnSeat(live, seatKey)
  if (known) return known
  const hash = keyHash(seatKey)
  const seat = `s${session.latest.nextSeat}`
  accepted(await session.request({ kind: 'server' }, { type: 'takeSeat', seat, name, team, keyHash: hash }, hash))
  return ownSeat(live, seatKey)
}

/** Admits a connection in the role it asked for, or throws the named reason for refusing it. */
export const admit = async (
  live: LiveSession,
  join: Join,
  sessions: Pick<LiveSessions, 'isHostKey'>,
): Promise<Member> => {
  switch (join.role) {
    case 'screen':
      return { role: 'screen' }
    case 'host':
      if (!(await sessions.isHostKey(live.row.code, join.hostKey))) throw joinError('wrongHostKey')
      return { role: 'host' }
    case 'student':
      return 'seatKey' in join ? ownSeat(live, join.seatKey) : takeNewSeat(live, join)
  }
}
