/** Token bucket: holds up to `burst` tokens and refills at `perSecond`. */
export class RateLimit {
  readonly #burst: number
  readonly #perSecond: number
  #tokens: number
  #at = 0

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#tokens = burst
  }

  /** Takes a token at time `now` (ms); false when none is left. */
  take(now: number): boolean {
    const filled = this.#tokens + (Math.max(0, now - this.#at) * this.#perSecond) / 1000
    this.#tokens = Math.min(this.#burst, filled)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
