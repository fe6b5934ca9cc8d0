/** How often one address may do something in a minute; a whole school may sit behind one. */
export class AddressLimit {
  readonly #perMinute: number
  readonly #counts = new Map<string, number>()
  #minute = 0

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Whether an address may do it once more at a time in ms. */
  take(address: string, now: number): boolean {
    const minute = Math.floor(now / 60_000)
    if (minute !== this.#minute) this.#counts.clear()
    this.#minute = minute
    const count = (this.#counts.get(address) ?? 0) + 1
    this.#counts.set(address, count)
    return count <= this.#perMinute
  }
}
