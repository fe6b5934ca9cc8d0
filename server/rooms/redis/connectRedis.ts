import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'
import { OwnRoomsDriver } from './OwnRoomsDriver.ts'
import { TolerantPresence } from './TolerantPresence.ts'

/** Fails fast, so that nobody who asks for a place waits for a Redis that is unreachable. */
const OPTIONS: RedisOptions = {
  connectTimeout: 2000,
  commandTimeout: 1500,
  maxRetriesPerRequest: 1,
  retryStrategy: (attempt) => Math.min(attempt * 100, 1000),
}

/** Creates the driver and presence that Colyseus needs, once Redis has answered. */
export const connectRedis = async (url: string, log: Logger) => {
  const redis = new Redis(url, { ...OPTIONS, lazyConnect: true })
  redis.on('error', (error) => log.warn({ error }, 'Redis does not answer'))
  await redis.connect()
  const forPresence = redis.duplicate({ lazyConnect: false })
  return { driver: new OwnRoomsDriver(redis, log), presence: new TolerantPresence(forPresence, log) }
}
