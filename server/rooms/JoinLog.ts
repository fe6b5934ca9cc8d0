import type { SeatId } from '../../shared/sim/match/matchState.ts'
import type { JoinBurst } from '../../shared/views/teamView.ts'

/** Joins of one address that follow one another within this time belong together. */
const GAP_MS = 5000
/** A smaller group is not worth telling. */
const SMALLEST = 5

type Join = { readonly seat: SeatId; readonly address: string; readonly at: number }

/** From which address each seat was taken, and when. Addresses stay in this process and are told to nobody. */
export class JoinLog {
  readonly #joins = new Map<SeatId, Join>()

  /** Notes a join at a time in ms; a seat that is known keeps its first. */
  note(seat: SeatId, address: string, at: number): void {
    if (!this.#joins.has(seat)) this.#joins.set(seat, { seat, address, at })
  }

  /** Groups of seats that were taken from one address within a few seconds, largest first, out of those given. */
  bursts(seats: readonly SeatId[]): readonly JoinBurst[] {
    const joins = seats.flatMap((seat) => this.#joins.get(seat) ?? []).sort((a, b) => a.at - b.at)
    const latest = new Map<string, Join[]>()
    const groups: Join[][] = []
    for (const join of joins) {
      const before = latest.get(join.address)
      const last = before?.at(-1)
      if (before && last && join.at - last.at <= GAP_MS) before.push(join)
      else {
        const group = [join]
        latest.set(join.address, group)
        groups.push(group)
      }
    }
    return groups
      .filter(({ length }) => length >= SMALLEST)
      .map((group) => ({
        seats: group.map(({ seat }) => seat),
        seconds: Math.max(1, Math.ceil(((group.at(-1)?.at ?? 0) - (group[0]?.at ?? 0)) / 1000)),
      }))
      .sort((a, b) => b.seats.length - a.seats.length)
  }
}
