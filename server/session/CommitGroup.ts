import type { StoredLine, Writer } from '../../shared/session/journal.ts'
import { type Awaitable, type Store, UnknownSessions } from '../store/Store.ts'

const LONGEST_WAIT_MS = 20

type Batch = readonly { readonly code: string; readonly writer: Writer; readonly lines: readonly StoredLine[] }[]

/** Calls back once a write is done, with the error or null; synchronously if the store writes synchronously. */
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

/** Separates the sessions whose write is settled from those to retry without a deleted one that failed them all. */
const sorted = (batch: Batch, error: unknown): readonly [Batch, Batch] => {
  if (!(error instanceof UnknownSessions)) return [batch, []]
  const atFault = batch.filter(({ code }) => error.codes.has(code))
  return atFault.length > 0 ? [atFault, batch.filter((one) => !atFault.includes(one))] : [batch, []]
}

/**
 * Writes the pending lines of all live sessions in one transaction, because flushing a disk costs the same for one line
 * as for a hundred. It waits as long as the last flush took, so that a slow disk gets larger batches and is idle half
 * of the time. At most one transaction is under way; lines that arrive meanwhile go into the next.
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

  /** Writes a session's lines within a few milliseconds. */
  soon(code: string, writer: Writer): void {
    this.#waiting.set(code, writer)
    if (!this.#isWriting) this.#timer ??= setTimeout(() => this.#commit(), Math.min(this.#lastMs, LONGEST_WAIT_MS))
  }

  /** Writes them now, or right after the transaction under way, along with everything that is waiting. */
  now(code: string, writer: Writer): void {
    this.#waiting.set(code, writer)
    this.#commit()
  }

  /** Writes them along with the next lines of another session. */
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
