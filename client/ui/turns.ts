type Turn = () => void

/** What waits is drawn so often at least, however busy the page is. */
const LONGEST_WAIT_MS = 250
/** What a turn may take of a frame on a slow phone. With less left of it, the next frame would be late. */
const TURN_MS = 8

const waiting = new Set<Turn>()
let asked = false

/** Where a browser has no idle time to give, a turn is taken after the next frame. */
const whenIdle = (take: () => void, since = performance.now()): void => {
  if (!('requestIdleCallback' in globalThis)) return void requestAnimationFrame(() => setTimeout(take))
  const timeout = Math.max(1, since + LONGEST_WAIT_MS - performance.now())
  requestIdleCallback(
    (idle) => {
      if (idle.didTimeout || idle.timeRemaining() >= TURN_MS) take()
      else requestAnimationFrame(() => whenIdle(take, since))
    },
    { timeout },
  )
}

const ask = (): void => {
  if (asked || waiting.size === 0) return
  asked = true
  whenIdle(takeTurn)
}

const takeTurn = (): void => {
  asked = false
  const [next] = waiting
  if (!next) return
  waiting.delete(next)
  next()
  ask()
}

/**
 * Runs when the page has nothing more urgent to draw; of all that wait, one at a time, first come first served. A slow
 * device thus spends a drag on what is under the finger. Asking twice is asking once.
 */
export const askTurn = (turn: Turn): void => {
  waiting.add(turn)
  ask()
}

export const dropTurn = (turn: Turn): void => {
  waiting.delete(turn)
}
