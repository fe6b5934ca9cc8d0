import { RedisPresence } from '@colyseus/redis-presence'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** How processes talk to one another, through Redis. Without Redis nobody hears them, and they go on; later they listen to all they ever subscribed to. */
export class CalmPresence extends RedisPresence {
  readonly #log: Logger

  constructor(redis: Redis, log: Logger) {
    super(redis)
    this.#log = log
  }

  override async subscribe(...topic: Parameters<RedisPresence['subscribe']>): Promise<this> {
    await this.#calmly(() => super.subscribe(...topic))
    return this
  }

  override async unsubscribe(...topic: Parameters<RedisPresence['unsubscribe']>): Promise<this> {
    await this.#calmly(() => super.unsubscribe(...topic))
    return this
  }

  override async publish(topic: string, data: unknown): Promise<void> {
    await this.#calmly(() => super.publish(topic, data))
  }

  override async hset(...entry: Parameters<RedisPresence['hset']>): Promise<boolean> {
    return (await this.#calmly(() => super.hset(...entry))) ?? false
  }

  override async hdel(...entry: Parameters<RedisPresence['hdel']>): Promise<boolean> {
    return (await this.#calmly(() => super.hdel(...entry))) ?? false
  }

  override shutdown(): void {
    this.sub.disconnect()
    this.pub.disconnect()
  }

  async #calmly<T>(command: () => Promise<T>): Promise<T | null> {
    try {
      return await command()
    } catch (error) {
      this.#log.warn({ error }, 'Redis does not answer')
      return null
    }
  }
}
