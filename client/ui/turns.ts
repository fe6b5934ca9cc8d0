type Turn = () => void

/** Waiting parts are drawn at least this often, however busy the page is. */
const LONGEST_WAIT_MS = 250
/** How much of a frame one redraw may take on a slow phone. With less time left, the next frame would be late. */
const TURN_MS = 8

const waiting = new Set<Turn>()
let asked = false

/** For browsers that do not report idle time: runs after the next frame. */
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
 * Runs `turn` when the page has nothing more urgent to draw: one at a time, first come first served, so that a slow
 * device spends a drag on what is under the finger. Asking twice has the same effect as asking once.
 */
export const askTurn = (turn: Turn): void => {
  waiting.add(turn)
  ask()
}

export const dropTurn = (turn: Turn): void => {
  waiting.delete(turn)
}
