import type { MatchState, SeatId } from '../../shared/sim/match/matchState.ts'

/** A reload is no absence: a seat counts as left only after so many ms without a connection. */
export const RELOAD_MS = 1500

export type PresenceChange = { readonly seat: SeatId; readonly connected: boolean }

/** Which connection holds which seat, and which seats the session should hear about. */
export class Presence<Connection> {
  readonly #holders = new Map<SeatId, Connection>()
  readonly #leftAt = new Map<SeatId, number>()

  /** Gives a seat to a connection; returns the one that held it. */
  take(seat: SeatId, connection: Connection): Connection | undefined {
    const before = this.#holders.get(seat)
    this.#holders.set(seat, connection)
    this.#leftAt.delete(seat)
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
  }

  /** Since when nobody has held a seat, in ms; null while somebody does, and where nobody has since the room opened. */
  leftAt(seat: SeatId): number | null {
    return this.#leftAt.get(seat) ?? null
  }

  /** What the session's own record of who is there still lacks, at a time in ms. */
  changes(state: MatchState, now: number): readonly PresenceChange[] {
    return state.seats.flatMap(({ id, bot, connected }) => {
      const held = this.#holders.has(id)
      if (bot || held === connected) return []
      const left = this.#leftAt.get(id)
      return !held && left !== undefined && now - left < RELOAD_MS ? [] : [{ seat: id, connected: held }]
    })
  }
}
