import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import type { Reply } from '../../shared/protocol/refusals.ts'
import { roomRequests } from '../../shared/protocol/roomRequests.ts'
import type { Listener, RoomKnowledge } from '../../shared/session/Audience.ts'
import {
  type Asker,
  findOwnSeat,
  keyHash,
  type Member,
  type NotAdmitted,
  type OfferedSeat,
  ownSeat,
  type SeatWish,
} from '../../shared/session/admit.ts'
import type { Session } from '../../shared/session/Session.ts'
import { findSeat } from '../../shared/sim/match/lookup.ts'
import type { SeatId } from '../../shared/sim/match/matchState.ts'
import { JoinLog } from './JoinLog.ts'
import { SeatRequests } from './SeatRequests.ts'
import { SeatTickets, TICKET_SECONDS } from './SeatTickets.ts'

const MALFORMED: Reply = { ok: false, reason: 'malformed' }
const UNKNOWN_SEAT: Reply = { ok: false, reason: 'unknownSeat' }

/** A connection that was answered, and who it is from then on. */
type Seated<Connection> = { readonly connection: Connection; readonly member: Member }

/** What a host does with the seats of a session beyond the rules: hands them over to other devices, clears unused ones. */
export class SeatDesk<Connection extends Listener> implements RoomKnowledge {
  readonly #session: Session
  readonly #tickets = new SeatTickets()
  readonly #requests = new SeatRequests<Connection>()
  readonly #joins = new JoinLog()

  constructor(session: Session) {
    this.#session = session
  }

  readonly seatRequests: RoomKnowledge['seatRequests'] = (now) =>
    this.#requests.shown(now).filter(({ seat }) => findSeat(this.#session.state, seat))

  readonly joinBursts: RoomKnowledge['joinBursts'] = (idle) => this.#joins.bursts(idle)

  noteJoin(seat: SeatId, address: string, now: number): void {
    this.#joins.note(seat, address, now)
  }

  /** Admits somebody to a seat that was another device's, or notes that they ask for it; else says why not. */
  admit(
    join: SeatWish,
    connection: Connection,
    address: string,
    now: number,
  ): Promise<Member | NotAdmitted> | Member | NotAdmitted {
    // A key sent again, after a lost answer, needs no second ticket and no second request.
    const known = findOwnSeat(this.#session, join.newSeatKey)
    if (known) return known
    return join.role === 'asker' ? this.#ask(join, connection, address, now) : this.#take(join, now)
  }

  leave(connection: Connection, now: number): void {
    this.#requests.leave(connection, now)
  }

  /** Sends a host a new ticket for a seat. */
  offer(host: Listener, payload: unknown, now: number): Reply {
    const wish = roomRequests.offerSeat.safeParse(payload)
    if (!wish.success) return MALFORMED
    const seat = findSeat(this.#session.state, wish.data.seat)
    if (!seat || seat.bot) return UNKNOWN_SEAT
    const ticket = this.#tickets.offer(seat.id, now)
    host.send('seatOffer', { seat: seat.id, ticket, seconds: TICKET_SECONDS })
    return { ok: true }
  }

  /** Answers a student who asks for a seat, and returns who they are if they now have it and are still there. */
  async answer(payload: unknown, now: number): Promise<{ reply: Reply; seated?: Seated<Connection> }> {
    const wish = roomRequests.answerSeatRequest.safeParse(payload)
    if (!wish.success) return { reply: MALFORMED }
    const { number, granted } = wish.data
    const request = this.#requests.find(number)
    if (!request) return { reply: { ok: false, reason: 'unknownRequest' } }
    const { seat, seatKey } = request
    const reply: Reply = granted ? await this.#handOver(seat, seatKey) : { ok: true }
    if (!reply.ok) return { reply }
    this.#requests.close(number, granted, now)
    const { connection } = request
    if (!granted) connection?.leave(CLOSE_CODES.seatRefused, 'seatRefused')
    return granted && connection
      ? { reply, seated: { connection, member: { role: 'student', seat, seatKey } } }
      : { reply }
  }

  /** Removes those of the seats named that have still never done anything, and locks joining. */
  async clear(payload: unknown): Promise<Reply> {
    const wish = roomRequests.clearSeats.safeParse(payload)
    if (!wish.success) return MALFORMED
    const there = this.#session.latest.seats.filter(({ id, bot }) => !bot && !this.#session.hasActed(id))
    const seats = there.flatMap(({ id }) => (wish.data.seats.includes(id) ? [id] : []))
    return this.#session.request({ kind: 'server' }, { type: 'clearSeats', seats })
  }

  async #take({ seatTicket, newSeatKey }: OfferedSeat, now: number): Promise<Member | NotAdmitted> {
    const seat = this.#tickets.take(seatTicket, now)
    if (seat === null) return 'seatLinkOver'
    const reply = await this.#handOver(seat, newSeatKey)
    if (reply.ok) return ownSeat(this.#session, newSeatKey)
    this.#tickets.giveBack(seatTicket, seat, now)
    return reply.reason
  }

  #ask({ seatOf, newSeatKey }: Asker, connection: Connection, address: string, now: number): Member | NotAdmitted {
    const seat = this.#session.seatCalled(seatOf)
    if (!seat) return 'unknownSeat'
    const asked = { seat: seat.id, keyHash: keyHash(newSeatKey), seatKey: newSeatKey, address }
    const number = this.#requests.ask(asked, connection, now)
    return typeof number === 'string' ? number : { role: 'asker', number }
  }

  #handOver(seat: SeatId, seatKey: string): Promise<Reply> {
    const hash = keyHash(seatKey)
    return this.#session.request({ kind: 'server' }, { type: 'handOverSeat', seat, keyHash: hash }, hash)
  }
}
