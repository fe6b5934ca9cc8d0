import { type IRoomCache, type MatchMakerDriver, matchMaker } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

const ROOMS = 'roomcaches'
const ANNOUNCE_MS = 3000

/**
 * After another process has taken over a room, the list holds it under the same id. The check ignores what the previous
 * process still writes about it.
 */
const IF_OURS = `
  local row = redis.call('hget', KEYS[1], ARGV[1])
  if row and cjson.decode(row).processId ~= ARGV[2] then return 0 end
  if ARGV[3] == '' then return redis.call('hdel', KEYS[1], ARGV[1]) end
  redis.call('hset', KEYS[1], ARGV[1], ARGV[3])
  return 1
`

/**
 * Keeps the list of rooms in Redis; each process changes only its own entries. A process knows its own rooms without
 * Redis and announces them again every few seconds, so that the list recovers when Redis was unreachable or lost its
 * data.
 */
export class OwnRoomsDriver extends RedisDriver implements MatchMakerDriver {
  readonly #redis: Redis
  readonly #log: Logger
  readonly #own = new Map<string, IRoomCache>()
  #isReached = true
  readonly #timer: NodeJS.Timeout

  constructor(redis: Redis, log: Logger) {
    super(redis)
    this.#redis = redis
    this.#log = log
    this.#timer = setInterval(() => {
      for (const room of this.#own.values()) void this.#write(room.roomId, JSON.stringify(room))
    }, ANNOUNCE_MS)
  }

  /** Whether Redis answered the last announcement. */
  get isReached(): boolean {
    return this.#isReached
  }

  override findOne(...[conditions, order]: Parameters<RedisDriver['findOne']>): ReturnType<RedisDriver['findOne']> {
    const own = conditions.roomId === undefined ? undefined : this.#own.get(conditions.roomId)
    return own ? Promise.resolve(own) : super.findOne(conditions, order)
  }

  override async persist(room: IRoomCache, create = false): Promise<boolean> {
    this.#own.set(room.roomId, room)
    try {
      if (create) return await super.persist(room, create)
    } catch (error) {
      this.#log.warn({ error }, 'Redis does not answer')
    }
    return this.#write(room.roomId, JSON.stringify(room))
  }

  override async update(...[room, change]: Parameters<RedisDriver['update']>): Promise<boolean> {
    Object.assign(room, change.$set)
    for (const [field, by] of Object.entries(change.$inc ?? {})) {
      const counts = room as unknown as Record<string, number>
      counts[field] = (counts[field] ?? 0) + Number(by)
    }
    return this.#write(room.roomId, JSON.stringify(room))
  }

  override async remove(roomId: string): Promise<boolean> {
    this.#own.delete(roomId)
    return this.#write(roomId, '')
  }

  override async shutdown(): Promise<void> {
    clearInterval(this.#timer)
    this.#redis.disconnect()
  }

  async #write(roomId: string, row: string): Promise<boolean> {
    try {
      const written = await this.#redis.eval(IF_OURS, 1, ROOMS, roomId, matchMaker.processId, row)
      this.#isReached = true
      return written === 1
    } catch (error) {
      this.#isReached = false
      this.#log.warn({ error }, 'Redis does not answer')
      return false
    }
  }
}
