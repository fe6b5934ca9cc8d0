import { RedisPresence } from '@colyseus/redis-presence'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * Passes messages between processes through Redis. While Redis is unreachable, calls are logged and dropped instead of
 * failing; afterwards every earlier subscription works again.
 */
export class TolerantPresence extends RedisPresence {
  readonly #log: Logger

  constructor(redis: Redis, log: Logger) {
    super(redis)
    this.#log = log
  }

  override async subscribe(...topic: Parameters<RedisPresence['subscribe']>): Promise<this> {
    await this.#attempt(() => super.subscribe(...topic))
    return this
  }

  override async unsubscribe(...topic: Parameters<RedisPresence['unsubscribe']>): Promise<this> {
    await this.#attempt(() => super.unsubscribe(...topic))
    return this
  }

  override async publish(topic: string, data: unknown): Promise<void> {
    await this.#attempt(() => super.publish(topic, data))
  }

  override async hset(...entry: Parameters<RedisPresence['hset']>): Promise<boolean> {
    return (await this.#attempt(() => super.hset(...entry))) ?? false
  }

  override async hdel(...entry: Parameters<RedisPresence['hdel']>): Promise<boolean> {
    return (await this.#attempt(() => super.hdel(...entry))) ?? false
  }

  override shutdown(): void {
    this.sub.disconnect()
    this.pub.disconnect()
  }

  async #attempt<T>(command: () => Promise<T>): Promise<T | null> {
    try {
      return await command()
    } catch (error) {
      this.#log.warn({ error }, 'Redis does not answer')
      return null
    }
  }
}
