import type { MatchState, Seat, SeatId } from '../../shared/sim/match/matchState.ts'

/** A reload is no absence: a seat counts as left only after so many ms without a connection. */
export const RELOAD_MS = 1500

export type PresenceChange = { readonly seat: SeatId; readonly connected: boolean }

/** Which connection holds which seat, and which seats the session should hear about. */
export class Presence<Connection> {
  readonly #holders = new Map<SeatId, Connection>()
  readonly #leftAt = new Map<SeatId, number>()
  /** Seats whose record lacked nothing, and will not until they or their holders change. */
  #upToDate: readonly Seat[] | null = null

  /** Gives a seat to a connection; returns the one that held it. */
  take(seat: SeatId, connection: Connection): Connection | undefined {
    const before = this.#holders.get(seat)
    this.#holders.set(seat, connection)
    this.#leftAt.delete(seat)
    this.#upToDate = null
    return before
  }

  holds(seat: SeatId, connection: Connection): boolean {
    return this.#holders.get(seat) === connection
  }

  holder(seat: SeatId): Connection | undefined {
    return this.#holders.get(seat)
  }

  get holders(): ReadonlyMap<SeatId, Connection> {
    return this.#holders
  }

  /** A connection has closed; nothing happens where another holds the seat by now. */
  leave(seat: SeatId, connection: Connection, now: number): void {
    if (!this.holds(seat, connection)) return
    this.#holders.delete(seat)
    this.#leftAt.set(seat, now)
    this.#upToDate = null
  }

  /** Since when nobody has held a seat, in ms; null while somebody does, and where nobody has since the room opened. */
  leftAt(seat: SeatId): number | null {
    return this.#leftAt.get(seat) ?? null
  }

  /** What the session's own record of who is there still lacks, at a time in ms. */
  changes({ seats }: Pick<MatchState, 'seats'>, now: number): readonly PresenceChange[] {
    if (seats === this.#upToDate) return []
    const differing = seats.filter(({ id, bot, connected }) => !bot && this.#holders.has(id) !== connected)
    if (differing.length === 0) this.#upToDate = seats
    return differing.flatMap(({ id, connected }) => {
      const left = this.#leftAt.get(id)
      const mayReload = connected && left !== undefined && now - left < RELOAD_MS
      return mayReload ? [] : [{ seat: id, connected: !connected }]
    })
  }
}
