import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long a piece of work may hold up everybody else. */
const TURN_MS = 8

/** Takes all the steps of long work, and lets others have their turn every few milliseconds. */
export const inTurns = async <T>(steps: Generator<unknown, T>): Promise<T> => {
  for (let began = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < TURN_MS) continue
    await nextTurn()
    began = performance.now()
  }
}
