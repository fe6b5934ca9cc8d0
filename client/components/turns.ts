type Turn = () => void

const waiting = new Set<Turn>()
let asked = false

const askFrame = (): void => {
  if (asked || waiting.size === 0) return
  asked = true
  requestAnimationFrame(takeTurn)
}

const takeTurn = (): void => {
  asked = false
  const [next] = waiting
  if (!next) return
  waiting.delete(next)
  next()
  askFrame()
}

/** Runs in one of the next frames; of all that wait, one a frame, first come first served. Asking twice is asking once. */
export const askTurn = (turn: Turn): void => {
  waiting.add(turn)
  askFrame()
}

export const dropTurn = (turn: Turn): void => {
  waiting.delete(turn)
}
