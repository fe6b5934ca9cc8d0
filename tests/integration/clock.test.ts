import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { newSession } from './liveServer.ts'
import { freePort, spawnServer } from './serverProcess.ts'

it('[LOS38] a process that stood still for a while makes up for a second of it, and does not leap', async () => {
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-'))
  const server = await spawnServer(await freePort(), { DATA_DIR: dataDir })
  const { code, hostKey } = await newSession(server.url, { speed: 10 })
  const ticks = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${hostKey}` }
    const response = await fetch(`${server.url}/api/sessions/${code}/results.json`, { headers })
    return ((await response.json()) as { tick: number }).tick
  }
  const started = performance.now()
  const before = await ticks()
  process.kill(server.pid, 'SIGSTOP')
  await sleep(3000)
  process.kill(server.pid, 'SIGCONT')
  const stood = performance.now()
  await sleep(300)
  const passed = (await ticks()) - before
  const ran = performance.now() - stood + 100
  await server.end('SIGKILL')
  rmSync(dataDir, { recursive: true })
  expect(performance.now() - started).toBeGreaterThan(3000)
  // 100 ticks are a second of real time at this speed.
  expect(passed).toBeGreaterThanOrEqual(100)
  expect(passed).toBeLessThanOrEqual(100 + ran / 10 + 10)
})
