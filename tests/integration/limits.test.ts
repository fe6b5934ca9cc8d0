import { afterEach, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { newSession, openServer } from './liveServer.ts'

let server: RunningServer
afterEach(() => server.close())

const ask = async (body: string): Promise<[number, unknown]> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body })
  return [response.status, await response.json()]
}

it('[API10] a full server creates no more sessions, and does so again when one is gone', async () => {
  server = await openServer({ maxSessions: 2 })
  const { code, hostKey } = await newSession(server.url)
  await newSession(server.url)
  expect(await ask('{}')).toEqual([503, { error: 'tooManySessions' }])
  const headers = { authorization: `Bearer ${hostKey}` }
  await fetch(`${server.url}/api/sessions/${code}`, { method: 'DELETE', headers })
  expect((await ask('{}'))[0]).toBe(201)
})

it('[API18] an address that asks for more than 240 sessions per minute has to wait', async () => {
  server = await openServer()
  const answers: number[] = []
  for (let i = 0; i < 300; i++) answers.push((await ask('{"teams":0}'))[0])
  expect(answers.slice(0, 240).every((status) => status === 400)).toBe(true)
  expect(await ask('{}')).toEqual([429, { error: 'rateLimited' }])
})

it('[API19] a room that nobody uses for two hours closes, stops its clock, and opens again when someone returns', async () => {
  server = await openServer({ idleHours: 0.3 / 3600 })
  const { code } = await newSession(server.url, { seed: 4 })
  const before = server.sessions.find(code)?.session.state.teams
  while (server.sessions.count > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await fetch(`${server.url}/api/sessions/${code}`)).status).toBe(200)
  expect(server.sessions.find(code)?.session.state.teams).toEqual(before)
})
