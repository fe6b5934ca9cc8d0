import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { openServer } from './liveServer.ts'

const logged: string[] = []
let server: RunningServer

beforeEach(async () => {
  logged.length = 0
  server = await openServer({ log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }) })
})
afterEach(() => server.close())

const report = { code: 'ABC234', page: '/play/XXXXX', message: 'x is not a function', stack: 'at y' }
const post = (body: unknown): Promise<Response> =>
  fetch(`${server.url}/api/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

it('[API26] what breaks on a page is logged with the code that the page shows, within limits', async () => {
  expect((await post(report)).status).toBe(204)
  expect(logged.join()).toContain('ABC234')
  for (const wrong of [{}, { ...report, code: 'abc' }, { ...report, stack: 'x'.repeat(1501) }, { ...report, more: 1 }])
    expect((await post(wrong)).status).toBe(400)
  const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await post(report)).status))
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
  expect(logged.length).toBeLessThanOrEqual(30)
})
