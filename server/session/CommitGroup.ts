import type { Store } from '../store/Store.ts'
import type { Writer } from './journal.ts'

const LONGEST_WAIT_MS = 20

/**
 * Writes what the live sessions have to write in one transaction: to flush a disk costs the same for one line as for a
 * hundred. It waits as long as the last flush took, so that a slow disk gets more at once and leaves half of the time to the rest.
 */
export class CommitGroup {
  readonly #store: Store
  readonly #waiting = new Map<string, Writer>()
  #timer: NodeJS.Timeout | null = null
  #lastMs = 0

  constructor(store: Store) {
    this.#store = store
  }

  /** Has the lines of a session written in a moment. */
  add(code: string, writer: Writer): void {
    this.#waiting.set(code, writer)
    this.#timer ??= setTimeout(() => this.commit(), Math.min(this.#lastMs, LONGEST_WAIT_MS))
  }

  /** Writes all that waits, now. */
  commit(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const writers = [...this.#waiting].filter(([, { unwritten }]) => unwritten.length > 0)
    this.#waiting.clear()
    if (writers.length === 0) return
    const started = performance.now()
    this.#write(writers)
    this.#lastMs = performance.now() - started
  }

  #write(writers: readonly (readonly [string, Writer])[]): void {
    try {
      this.#store.appendAll(
        writers.flatMap(([code, { unwritten }]) => unwritten.map(({ seq, line }) => ({ code, seq, line }))),
      )
    } catch {
      // One that cannot be written, such as a deleted one, must not take the others with it.
      for (const [, writer] of writers) writer.flush()
      return
    }
    for (const [, writer] of writers) writer.settle(null)
  }
}
