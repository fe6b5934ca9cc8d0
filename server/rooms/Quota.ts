import { rateLimit } from './rateLimit.ts'

/** Each journal line has its tick, its number, its id and its actor besides what the command says. */
const LINE_BYTES = 160

type Share = { readonly perSecond: number; readonly burst: number }
/** What one student or all hosts may write: a lever that is moved for minutes on end stays below. */
const JOURNAL_OF_ONE: Share = { perSecond: 2_000, burst: 256_000 }
/** What a session may write, and what all sessions of one address may. */
const JOURNAL_OF_SESSION: Share = { perSecond: 30_000, burst: 16_000_000 }
const JOURNAL_OF_ADDRESS: Share = { perSecond: 60_000, burst: 32_000_000 }
/** Milliseconds of the processor: for one session that is not a class, and for all of these from one address. */
const PROCESSOR_OF_SESSION: Share = { perSecond: 100, burst: 3_000 }
const PROCESSOR_OF_ADDRESS: Share = { perSecond: 250, burst: 10_000 }

/** An amount that refills with time and may be overdrawn, because what something costs is known only afterwards. */
class Budget {
  readonly #share: Share
  #left: number
  #at = 0

  constructor(share: Share) {
    this.#share = share
    this.#left = share.burst
  }

  /** Whether any of it is left at a time in ms. */
  isLeft(now: number): boolean {
    const { perSecond, burst } = this.#share
    this.#left = Math.min(burst, this.#left + (Math.max(0, now - this.#at) * perSecond) / 1000)
    this.#at = now
    return this.#left > 0
  }

  spend(cost: number): void {
    this.#left -= cost
  }
}

type Shared = { readonly processor: Budget; readonly journal: Budget }
/** What the sessions of an address share; kept for as long as one of them exists. */
const byAddress = new Map<string, WeakRef<Shared>>()

const sharedBy = (owner: string): Shared => {
  const known = byAddress.get(owner)?.deref()
  if (known && owner !== '') return known
  const shared = { processor: new Budget(PROCESSOR_OF_ADDRESS), journal: new Budget(JOURNAL_OF_ADDRESS) }
  for (const [address, ref] of byAddress) if (!ref.deref()) byAddress.delete(address)
  if (owner !== '') byAddress.set(owner, new WeakRef(shared))
  return shared
}

/** What a session may use up of the processor and of the disk, alone and together with others of the same address. */
export class Quota {
  readonly #shared: Shared
  readonly #processor = new Budget(PROCESSOR_OF_SESSION)
  readonly #journal = new Budget(JOURNAL_OF_SESSION)
  readonly #byActor = new Map<string, ReturnType<typeof rateLimit>>()

  constructor(owner: string) {
    this.#shared = sharedBy(owner)
  }

  /** Whether someone may write a command at a time in ms; what it takes counts at once. */
  mayWrite(actor: string, command: object, now: number): boolean {
    if (!this.#journal.isLeft(now) || !this.#shared.journal.isLeft(now)) return false
    const bytes = LINE_BYTES + JSON.stringify(command).length
    const { perSecond, burst } = JOURNAL_OF_ONE
    const limit = this.#byActor.get(actor) ?? rateLimit(perSecond, burst)
    this.#byActor.set(actor, limit)
    if (!limit(now, bytes)) return false
    this.#journal.spend(bytes)
    this.#shared.journal.spend(bytes)
    return true
  }

  /** Whether time may pass in a session that is not a class; its clock waits otherwise. */
  mayRun(now: number): boolean {
    // Asks both, because each refills when it is asked.
    const own = this.#processor.isLeft(now)
    return this.#shared.processor.isLeft(now) && own
  }

  /** Counts milliseconds of the processor. */
  hasRun(ms: number): void {
    this.#processor.spend(ms)
    this.#shared.processor.spend(ms)
  }
}
