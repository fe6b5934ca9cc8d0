import { keyHash } from '../../shared/session/admit.ts'
import type { SeatId } from '../../shared/sim/match/matchState.ts'
import { newKey } from '../session/secrets.ts'

/** Long enough to carry a link to another device, and short enough that one left on a screen is soon worth nothing. */
export const TICKET_SECONDS = 300

type Ticket = { readonly seat: SeatId; readonly hash: string; readonly until: number }

/**
 * Tickets that hosts hand out, each of which opens one seat on another device, once. Only this process knows them:
 * they are in no journal, and after a restart the host hands out another.
 */
export class SeatTickets {
  #tickets: readonly Ticket[] = []

  /** Makes a ticket at a time in ms; an earlier one for the same seat no longer counts. */
  offer(seat: SeatId, now: number): string {
    const ticket = newKey()
    const others = this.#open(now).filter((one) => one.seat !== seat)
    this.#tickets = [...others, { seat, hash: keyHash(ticket), until: now + TICKET_SECONDS * 1000 }]
    return ticket
  }

  /** Uses up a ticket and returns its seat; null if it was used, is too old or never existed. */
  take(ticket: string, now: number): SeatId | null {
    const hash = keyHash(ticket)
    const found = this.#open(now).find((one) => one.hash === hash)
    this.#tickets = this.#open(now).filter((one) => one !== found)
    return found?.seat ?? null
  }

  /** Makes a ticket count again, because the seat could not be handed over. */
  giveBack(ticket: string, seat: SeatId, now: number): void {
    this.#tickets = [...this.#open(now), { seat, hash: keyHash(ticket), until: now + TICKET_SECONDS * 1000 }]
  }

  #open(now: number): readonly Ticket[] {
    return this.#tickets.filter(({ until }) => until > now)
  }
}
