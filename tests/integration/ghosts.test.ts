import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { newSession, openServer } from './liveServer.ts'

let server: RunningServer
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer()
})
afterAll(() => server.close())

const withGhosts = async (ghosts: object) => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ preset: 'demo', bots: 4, ghosts })
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body })
  return { status: response.status, body: await response.json() }
}

const playTo = ({ code }: CreatedSession, phase: string) => {
  const session = server.sessions.find(code)?.session
  if (!session) throw new Error('no session')
  if (session.state.phase === 'lobby') session.submit({ kind: 'host' }, { type: 'goOn' })
  while (session.state.phase !== phase) session.advance(1)
  session.submit({ kind: 'host' }, { type: 'pause' })
  return session
}

it('[API22] ghosts are copied from an earlier session for its host only; an unknown session, a wrong key or a missing race is refused by name', async () => {
  const old = await newSession(server.url, { preset: 'demo', seed: 3, teams: 6, tracks: ['edge', 'tiny'], bots: 6 })
  const { code, hostKey } = old
  const refused = (error: string, status: number) => ({ status, body: { error } })
  expect(await withGhosts({ code: 'CCCCC', hostKey })).toEqual(refused('unknownSession', 404))
  expect(await withGhosts({ code: 'no code', hostKey })).toEqual(refused('unknownSession', 404))
  expect(await withGhosts({ code, hostKey: 'k'.repeat(43) })).toEqual(refused('wrongHostKey', 401))
  expect(await withGhosts({ code, hostKey })).toEqual(refused('notRaced', 409))
  expect((await withGhosts({ code })).status).toBe(400)

  const raced = playTo(old, 'frontierReflect')
  const made = await withGhosts({ code: code.toLowerCase(), hostKey })
  expect(made.status).toBe(201)
  const { earlier } = server.sessions.find(made.body.code)?.session.state ?? {}
  expect(earlier?.map(({ track, place }) => `${track} ${place}`)).toEqual(
    expect.arrayContaining(['edge best', 'edge median', 'tiny best', 'tiny median']),
  )
  const lines = raced.state.teams.map(({ race }) => race?.line.at(-1))
  for (const { line } of earlier ?? []) expect(lines).toContain(line.at(-1))
  const text = JSON.stringify((await server.store.loadSession(made.body.code))?.options)
  for (const { name } of raced.state.teams) expect(text).not.toContain(name)
  for (const secret of [code, hostKey]) expect(text).not.toContain(secret)
})
