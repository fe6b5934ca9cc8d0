import { hash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { ConstraintStages } from '../../shared/content/constraints.ts'
import type { ScenarioDocument } from '../../shared/content/scenario.ts'
import type { TrackId } from '../../shared/content/tracks.ts'
import type { Solutions } from '../../shared/sim/solver.ts'

/** A scenario as a session plays it: its document, where its constraints become visible, and the tracks in play. */
export type Unsolved = {
  readonly document: ScenarioDocument
  readonly stages: ConstraintStages
  readonly tracks: readonly TrackId[]
}

/** Why there are no solutions: the search took too long, or too many others were waiting for theirs. */
export type WhyUnsolved = 'scenarioTooSlow' | 'solverBusy'

/** The standard tracks take one to two seconds on a slow computer. */
const DEADLINE_MS = 20_000
/** Scenarios that wait while one is being solved. */
const MOST_WAITING = 4
/** Scenarios that are remembered: an instructor rehearses with the scenario that the class will play. */
const MOST_KEPT = 16
const MEMORY_MB = 128

/** Solves custom scenarios in a thread of their own, one after the other, so that no scenario holds up a class. */
export class ScenarioSolver {
  readonly #deadlineMs: number
  readonly #kept = new Map<string, Solutions>()
  #last: Promise<unknown> = Promise.resolve()
  #unfinished = 0

  constructor(deadlineMs = DEADLINE_MS) {
    this.#deadlineMs = deadlineMs
  }

  async solve(unsolved: Unsolved): Promise<Solutions | WhyUnsolved> {
    const key = hash('sha256', JSON.stringify(unsolved))
    const known = this.#kept.get(key)
    if (known) return known
    if (this.#unfinished > MOST_WAITING) return 'solverBusy'
    this.#unfinished++
    const turn = this.#last.then(() => this.#run(unsolved))
    this.#last = turn.finally(() => this.#unfinished--)
    const solutions = await turn
    if (solutions === null) return 'scenarioTooSlow'
    this.#kept.set(key, solutions)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return solutions
  }

  /** Resolves to null when the thread is not done by the deadline, or breaks. */
  #run(unsolved: Unsolved): Promise<Solutions | null> {
    const worker = new Worker(new URL('./solveWorker.ts', import.meta.url), {
      workerData: unsolved,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const { promise, resolve } = Promise.withResolvers<Solutions | null>()
    const deadline = setTimeout(() => resolve(null), this.#deadlineMs)
    worker.once('message', resolve)
    worker.once('error', () => resolve(null))
    worker.once('exit', () => resolve(null))
    return promise.finally(async () => {
      clearTimeout(deadline)
      await worker.terminate()
    })
  }
}
