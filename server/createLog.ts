import { type DestinationStream, type Logger, pino } from 'pino'

/** How many lines of one kind are logged in a minute, so that no visitor can fill the disk with them. */
const LINES_PER_MINUTE = 60
const MINUTE_MS = 60_000
/** The number of pino's level; below it everything is logged, because whoever sets `debug` is looking for something. */
const INFO = 30

/** Picks the fields of an error that are safe to log. Any other property may hold a request and its keys. */
const errorFields = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, code: 'code' in error ? error.code : undefined, message: error.message, stack: error.stack }
    : { message: String(error) }

/** Counts the lines of each kind, which is the sentence that they have in common. */
const limitKinds = () => {
  const counts = new Map<string, number>()
  let since = Number.NEGATIVE_INFINITY
  return (kind: string, now: number): 'log' | 'last' | 'leave out' => {
    if (now - since >= MINUTE_MS) {
      counts.clear()
      since = now
    }
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count < LINES_PER_MINUTE) return 'log'
    return count === LINES_PER_MINUTE ? 'last' : 'leave out'
  }
}

/** Creates a logger that writes JSON lines, by default to standard error. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger => {
  const verdictOn = limitKinds()
  return pino(
    {
      level,
      serializers: { error: errorFields },
      hooks: {
        logMethod(args, method, number) {
          // What Colyseus says is many sentences of one kind.
          const isOurs = typeof args[1] === 'string' && !('from' in Object(args[0]))
          const verdict = number < INFO ? 'log' : verdictOn(isOurs ? String(args[1]) : `${number}`, performance.now())
          if (verdict === 'leave out') return
          method.apply(this, args)
          if (verdict === 'last')
            method.call(
              this,
              { kind: isOurs ? args[1] : 'other' },
              'more lines of this kind in this minute are left out',
            )
        },
      },
    },
    destination,
  )
}
