const STEP_MS = 5
const STEPS = 20

/** Something that happens once in each 100 ms; it is told when it was due, in whole ms. */
type Beat = (due: number) => void

/**
 * Lets rooms have their turns ten times a second, spread over twenty steps. Each step is a turn of the event loop of its
 * own, also when the process is late: timers of their own, which Node runs in one pass when they are late, would stay
 * together from then on, and a request would wait for all of them.
 */
export class Metronome {
  readonly #steps: readonly Set<Beat>[] = Array.from({ length: STEPS }, () => new Set<Beat>())
  #began = Math.round(performance.now())
  /** The step that comes next, counted from the beginning. */
  #next = 0
  #timer: NodeJS.Timeout | undefined

  /** Adds a beat to the step with the fewest; returns what ends it. */
  add(beat: Beat): () => void {
    const step = this.#steps.reduce((fewest, one) => (one.size < fewest.size ? one : fewest))
    step.add(beat)
    if (!this.#timer) this.#arm()
    return () => void step.delete(beat)
  }

  get #beats(): ReadonlySet<Beat> {
    return this.#steps[this.#next % STEPS] ?? new Set()
  }

  get #due(): number {
    return this.#began + this.#next * STEP_MS
  }

  /** Waits for the next step that has a beat. */
  #arm(): void {
    this.#timer = undefined
    if (this.#steps.every(({ size }) => size === 0)) return
    while (this.#beats.size === 0) this.#next += 1
    this.#timer = setTimeout(() => this.#run(), Math.max(1, this.#due - performance.now()))
  }

  #run(): void {
    // What is late by a whole round is not made up for.
    const late = Math.round(performance.now()) - this.#due
    if (late > STEPS * STEP_MS) this.#began += late
    const due = this.#due
    const beats = this.#beats
    this.#next += 1
    this.#arm()
    for (const beat of beats) beat(due)
  }
}
