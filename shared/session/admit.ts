import type { Join } from '../protocol/joinOptions.ts'
import type { JoinRefusal, Reply } from '../protocol/refusals.ts'
import type { SeatId } from '../sim/match/matchState.ts'
import { sha256Hex } from '../sim/sha256.ts'
import type { Session } from './Session.ts'

/** Who a connection is. The actor of its commands is derived from this alone. */
export type Member =
  | { readonly role: 'student'; readonly seat: SeatId; readonly seatKey: string }
  /** A student who waits for the host's answer. */
  | { readonly role: 'asker'; readonly number: number }
  | { readonly role: 'host' }
  | { readonly role: 'screen' }

/** Why somebody may not join, by the name of the rule that says so. */
export type NotAdmitted = JoinRefusal | Extract<Reply, { readonly ok: false }>['reason']

/** The keys of a session: whether one is its host's, and a new one for a seat. */
export type Keys = {
  readonly isHostKey: (key: string) => Promise<boolean>
  readonly newKey: () => string
}

type NewStudent = Extract<Join, { readonly name: string }>
export type OfferedSeat = Extract<Join, { readonly seatTicket: string }>
export type Asker = Extract<Join, { readonly role: 'asker' }>
/** Those who want a seat that another device has, which only a host can give. */
export type SeatWish = OfferedSeat | Asker

export const isSeatWish = (join: Join): join is SeatWish => join.role === 'asker' || 'seatTicket' in join

/** The stored form of a key: its SHA-256, in hex. */
export const keyHash = (key: string): string => sha256Hex(key)

export const findOwnSeat = ({ state }: Session, seatKey: string): Member | null => {
  const hash = keyHash(seatKey)
  const seat = state.seats.find((candidate) => !candidate.bot && candidate.keyHash === hash)
  return seat ? { role: 'student', seat: seat.id, seatKey } : null
}

export const ownSeat = (session: Session, seatKey: string): Member | NotAdmitted => {
  const member = findOwnSeat(session, seatKey)
  if (member) return member
  const hash = keyHash(seatKey)
  const isMoved = session.state.seats.some(({ formerKeyHashes }) => formerKeyHashes?.includes(hash))
  return isMoved ? 'seatMoved' : 'unknownSeat'
}

/** A key sent again with the same request gets the seat it got before; once that seat is removed, it gets none. */
const takeNewSeat = async (
  session: Session,
  { name, team, newSeatKey, studentId }: NewStudent,
  { newKey }: Keys,
): Promise<Member | NotAdmitted> => {
  const seatKey = newSeatKey ?? newKey()
  const known = findOwnSeat(session, seatKey)
  if (known) return known
  const hash = keyHash(seatKey)
  const seat = `s${session.latest.nextSeat}`
  const id = studentId !== undefined && { studentId }
  const action = { type: 'takeSeat', seat, name, team, keyHash: hash, ...id } as const
  const reply = await session.request({ kind: 'server' }, action, hash)
  return reply.ok ? ownSeat(session, seatKey) : reply.reason
}

/** Admits a connection in the role it asked for, or names the reason for refusing it. */
export const admit = async (
  session: Session,
  join: Exclude<Join, SeatWish>,
  keys: Keys,
): Promise<Member | NotAdmitted> => {
  switch (join.role) {
    case 'screen':
      return { role: 'screen' }
    case 'host':
      return (await keys.isHostKey(join.hostKey)) ? { role: 'host' } : 'wrongHostKey'
    case 'student':
      return 'seatKey' in join ? ownSeat(session, join.seatKey) : takeNewSeat(session, join, keys)
  }
}
