import type { MatchState, Seat, SeatId } from '../sim/match/matchState.ts'

/** A seat counts as left only after this many ms without a connection, so that a page reload is not an absence. */
export const RELOAD_MS = 1500

type PresenceChange = { readonly seat: SeatId; readonly connected: boolean }

/** Tracks which connection holds which seat, and which changes the session has to record. */
export class Presence<Connection> {
  readonly #holders = new Map<SeatId, Connection>()
  readonly #leftAt = new Map<SeatId, number>()
  /** Seats known to match the record; cleared when a seat or its holder changes. */
  #upToDate: readonly Seat[] | null = null

  /** Gives a seat to a connection and returns the connection that held it before. */
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

  get holders(): ReadonlyMap<SeatId, Connection> {
    return this.#holders
  }

  /** Records that a connection has closed; does nothing if another one holds the seat by now. */
  leave(seat: SeatId, connection: Connection, now: number): void {
    if (!this.holds(seat, connection)) return
    this.#holders.delete(seat)
    this.#leftAt.set(seat, now)
    this.#upToDate = null
  }

  /** Time in ms since which nobody has held a seat; null while someone does, or if nobody has since the room opened. */
  leftAt(seat: SeatId): number | null {
    return this.#leftAt.get(seat) ?? null
  }

  /** Returns the presence changes that the session's record still lacks at a time in ms. */
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
