import { type Awaitable, type Store, type StoredLine, UnknownSessions } from '../store/Store.ts'
import type { Writer } from './journal.ts'

const LONGEST_WAIT_MS = 20

type Batch = readonly { readonly code: string; readonly writer: Writer; readonly lines: readonly StoredLine[] }[]

/** Calls back once a write is done, with why it failed or null; at once where the store answers at once. */
const whenDone = (write: () => Awaitable<void>, done: (error: unknown) => void): void => {
  let writing: Awaitable<void>
  try {
    writing = write()
  } catch (error) {
    done(error)
    return
  }
  if (writing instanceof Promise) writing.then(() => done(null), done)
  else done(null)
}

/** Those whose write is over, and those to be tried without them: a deleted session must not take the others with it. */
const sorted = (batch: Batch, error: unknown): readonly [Batch, Batch] => {
  if (!(error instanceof UnknownSessions)) return [batch, []]
  const atFault = batch.filter(({ code }) => error.codes.has(code))
  return atFault.length > 0 ? [atFault, batch.filter((one) => !atFault.includes(one))] : [batch, []]
}

/**
 * Writes what the live sessions have to write in one transaction: to flush a disk costs the same for one line as for a
 * hundred. It waits as long as the last flush took, so that a slow disk gets more at once and leaves half of the time to the
 * rest. One transaction at most is under way; what comes in meanwhile goes into the next.
 */
export class CommitGroup {
  readonly #store: Store
  readonly #waiting = new Map<string, Writer>()
  readonly #comingAlong = new Map<string, Writer>()
  #timer: NodeJS.Timeout | null = null
  #isWriting = false
  #lastMs = 0

  constructor(store: Store) {
    this.#store = store
  }

  /** Has the lines of a session written in a moment. */
  soon(code: string, writer: Writer): void {
    this.#waiting.set(code, writer)
    if (!this.#isWriting) this.#timer ??= setTimeout(() => this.#commit(), Math.min(this.#lastMs, LONGEST_WAIT_MS))
  }

  /** Has them written now, or right after what is under way, and with them all that waits. */
  now(code: string, writer: Writer): void {
    this.#waiting.set(code, writer)
    this.#commit()
  }

  /** Has them written with the next lines of another session. */
  along(code: string, writer: Writer): void {
    this.#comingAlong.set(code, writer)
  }

  #commit(): void {
    if (this.#isWriting) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const all = new Map([...this.#waiting, ...this.#comingAlong])
    const writers = [...all].map(([code, writer]) => ({ code, writer, lines: writer.begin() }))
    this.#waiting.clear()
    this.#comingAlong.clear()
    const batch = writers.filter(({ lines }) => lines.length > 0)
    if (batch.length === 0) return
    const started = performance.now()
    this.#isWriting = true
    this.#write(batch, () => {
      this.#isWriting = false
      this.#lastMs = performance.now() - started
      if (this.#waiting.size > 0) this.#commit()
    })
  }

  #write(batch: Batch, done: () => void): void {
    const lines = batch.flatMap(({ code, lines }) => lines.map(({ seq, line }) => ({ code, seq, line })))
    whenDone(
      () => this.#store.append(lines),
      (error) => {
        const [settled, others] = sorted(batch, error)
        for (const { writer } of settled) writer.settle(error)
        if (others.length > 0) this.#write(others, done)
        else done()
      },
    )
  }
}
