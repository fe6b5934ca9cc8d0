import { setTimeout as sleep } from 'node:timers/promises'

/** How long the processor belongs to the classes after each piece of work, as a multiple of what that took. */
const REST = 1.5

/**
 * Does work that nobody waits for in a class, such as playing a rehearsal up to a phase, in the time that classes leave.
 * Those who want some take turns, so that many requests of one address are one turn.
 */
export class SpareTime {
  readonly #waiting = new Map<string, (() => void)[]>()
  #isBusy = false

  /** Does a piece of work, of ten milliseconds or so, when it is its owner's turn. */
  run<T>(owner: string, work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const queue = this.#waiting.get(owner) ?? []
      this.#waiting.set(owner, queue)
      queue.push(() => {
        try {
          resolve(work())
        } catch (error) {
          reject(error)
        }
      })
      if (!this.#isBusy) void this.#work()
    })
  }

  async #work(): Promise<void> {
    this.#isBusy = true
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      const [owner, queue] = first
      // The owner moves to the end of the line.
      this.#waiting.delete(owner)
      const work = queue.shift()
      if (queue.length > 0) this.#waiting.set(owner, queue)
      const began = performance.now()
      work?.()
      await sleep((performance.now() - began) * REST)
    }
    this.#isBusy = false
  }
}
