type Turn = () => void

/** What waits is drawn so often at least, however busy the page is. */
const LONGEST_WAIT_MS = 250

const waiting = new Set<Turn>()
let asked = false

/** Where a browser has no idle time to give, a turn is taken after the next frame. */
const whenIdle = (take: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(take, { timeout: LONGEST_WAIT_MS })
  else requestAnimationFrame(() => setTimeout(take))
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
