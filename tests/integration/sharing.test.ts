import { expect, it } from 'vitest'
import { spawnServer } from './serverProcess.ts'

it('[CLU11] Redis without a database is refused at the start, with the reason', async () => {
  const started = spawnServer(0, { REDIS_URL: 'redis://127.0.0.1:1' })
  await expect(started).rejects.toThrow(/REDIS_URL is set but DATABASE_URL is not/)
})
