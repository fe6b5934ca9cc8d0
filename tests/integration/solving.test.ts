import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import { SLOW_SCENARIO } from '../support/hostileScenario.ts'
import { newSession, openServer, wait } from './liveServer.ts'

let server: RunningServer

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => server.close())

it('[SAF23] while a scenario is solved the server answers others: what was found is stored with the session', async () => {
  const store = new SqliteStore(null)
  server = await openServer({ store, solverMs: 60_000 })
  let made: string | null = null
  const making = newSession(server.url, { scenario: SLOW_SCENARIO }).then(({ code }) => {
    made = code
    return code
  })
  let answered = 0
  while (made === null) {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    answered++
    await wait(20)
  }
  expect(answered).toBeGreaterThan(5)
  const { solutions, tracks } = store.loadSession(await making)?.options ?? {}
  expect(Object.keys(solutions ?? {}).sort()).toEqual([...(tracks ?? [])].sort())
}, 60_000)

it('[SAF23] while a scenario is solved the server answers others: one that takes too long is refused by name', async () => {
  server = await openServer({ solverMs: 1 })
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ scenario: SLOW_SCENARIO })
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body })
  expect([response.status, await response.json()]).toEqual([422, { error: 'scenarioTooSlow' }])
  expect(server.sessions.count).toBe(0)
})
