import { type DestinationStream, type Logger, pino } from 'pino'

/** Picks the fields of an error that are safe to log. Any other property may hold a request and its keys. */
const errorFields = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, code: 'code' in error ? error.code : undefined, message: error.message, stack: error.stack }
    : { message: String(error) }

/** Creates a logger that writes JSON lines, by default to standard error. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, serializers: { error: errorFields } }, destination)
