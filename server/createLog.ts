import { type DestinationStream, type Logger, pino } from 'pino'

/** What is told of an error: no field that somebody hung on it, which may hold a request with its keys. */
const errorFields = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, code: 'code' in error ? error.code : undefined, message: error.message, stack: error.stack }
    : { message: String(error) }

/** Logs as JSON lines, to the standard error output by default. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, serializers: { error: errorFields } }, destination)
