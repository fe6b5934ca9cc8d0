import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'
import { CalmPresence } from './CalmPresence.ts'
import { OwnRoomsDriver } from './OwnRoomsDriver.ts'

/** Whoever asks for a place is not kept waiting for a Redis that is away. */
const OPTIONS: RedisOptions = {
  connectTimeout: 2000,
  commandTimeout: 1500,
  maxRetriesPerRequest: 1,
  retryStrategy: (attempt) => Math.min(attempt * 100, 1000),
}

/** What Colyseus needs of Redis, once Redis has answered. */
export const connectRedis = async (url: string, log: Logger) => {
  const redis = new Redis(url, { ...OPTIONS, lazyConnect: true })
  redis.on('error', (error) => log.warn({ error }, 'Redis does not answer'))
  await redis.connect()
  const forPresence = redis.duplicate({ lazyConnect: false })
  return { driver: new OwnRoomsDriver(redis, log), presence: new CalmPresence(forPresence, log) }
}
