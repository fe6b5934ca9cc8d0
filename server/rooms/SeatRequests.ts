import { randomInt } from 'node:crypto'
import type { SeatId } from '../../shared/sim/match/matchState.ts'
import { rateLimit } from './rateLimit.ts'

/** A class whose server has moved to another address can ask at once; one script cannot bury the console. */
const MOST_OPEN = 40
const MOST_OF_ADDRESS = 12
/** After that many at once, an address may ask this often. */
const PER_SECOND = 0.1
/** A request whose page is gone for that long, for example because it is loaded again, is withdrawn. */
const GONE_MS = 5000
/** The same browser may ask again this long after the host has refused. */
const REFUSED_MS = 60_000

type Request<Connection> = {
  readonly number: number
  readonly seat: SeatId
  readonly keyHash: string
  readonly seatKey: string
  readonly address: string
  /** null while the page is away. */
  connection: Connection | null
  leftAt: number
}

/** What is asked for, by whom. */
type Asked = Pick<Request<never>, 'seat' | 'keyHash' | 'seatKey' | 'address'>

/** Students who ask for their seat from another device and wait for the host's answer. One page has one request. */
export class SeatRequests<Connection> {
  #open: readonly Request<Connection>[] = []
  readonly #refused = new Map<string, number>()
  readonly #limits = new Map<string, ReturnType<typeof rateLimit>>()

  /** Notes a request at a time in ms; returns its number, or why it cannot be made. */
  ask(asked: Asked, connection: Connection, now: number): number | 'seatRefused' | 'tooManyAsk' {
    this.#forgetGone(now)
    const known = this.#open.find(({ keyHash, seat }) => keyHash === asked.keyHash && seat === asked.seat)
    if (known) {
      known.connection = connection
      return known.number
    }
    if (now < (this.#refused.get(asked.keyHash) ?? now)) return 'seatRefused'
    const ofAddress = this.#open.filter(({ address }) => address === asked.address).length
    if (this.#open.length >= MOST_OPEN || ofAddress >= MOST_OF_ADDRESS) return 'tooManyAsk'
    const limit = this.#limits.get(asked.address) ?? rateLimit(PER_SECOND, MOST_OF_ADDRESS)
    this.#limits.set(asked.address, limit)
    if (!limit(now)) return 'tooManyAsk'
    const number = this.#freeNumber()
    this.#open = [...this.#open, { ...asked, number, connection, leftAt: 0 }]
    return number
  }

  /** Notes that a page has gone; it may come back. */
  leave(connection: Connection, now: number): void {
    for (const request of this.#open) {
      if (request.connection !== connection) continue
      request.connection = null
      request.leftAt = now
    }
  }

  find(number: number): Readonly<Request<Connection>> | undefined {
    return this.#open.find((request) => request.number === number)
  }

  /** Ends a request. A browser that was refused has to wait before it asks again. */
  close(number: number, granted: boolean, now: number): void {
    const request = this.find(number)
    if (!request) return
    if (!granted) this.#refused.set(request.keyHash, now + REFUSED_MS)
    this.#open = this.#open.filter((one) => one !== request)
  }

  /** The requests at a time in ms, in the order in which they were made. */
  shown(now: number): readonly { readonly number: number; readonly seat: SeatId }[] {
    this.#forgetGone(now)
    return this.#open.map(({ number, seat }) => ({ number, seat }))
  }

  #forgetGone(now: number): void {
    this.#open = this.#open.filter(({ connection, leftAt }) => connection !== null || now - leftAt < GONE_MS)
    for (const [key, until] of this.#refused) if (until <= now) this.#refused.delete(key)
  }

  /** Two digits that no open request has. */
  #freeNumber(): number {
    const taken = this.#open.map(({ number }) => number)
    const free = Array.from({ length: 90 }, (_, i) => i + 10).filter((number) => !taken.includes(number))
    return free[randomInt(free.length)] ?? 0
  }
}
