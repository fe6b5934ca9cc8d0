import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { join, leave, newSession, openServer, seatOf, until, type Visitor } from './liveServer.ts'

let server: RunningServer
let visitors: Visitor[] = []
const enter = async (...[code, options]: [string, Parameters<typeof join>[2]]): Promise<Visitor> => {
  const visitor = await join(server.url, code, options)
  visitors.push(visitor)
  return visitor
}
const create = async (body: object, from = ''): Promise<number> => {
  const headers = { 'content-type': 'application/json', ...(from && { 'x-forwarded-for': from }) }
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.status
}
const download = async (code: string, hostKey: string, file: string): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/${file}`, { headers: { authorization: `Bearer ${hostKey}` } })

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(async () => {
  await leave(...visitors)
  visitors = []
  await server.close()
})

describe('places for sessions', () => {
  it('[SAF36] a place is taken before the work for a session begins: forty requests at once leave no more than MAX_SESSIONS', async () => {
    server = await openServer({ maxSessions: 5, trustedProxies: 1 })
    const body = { rehearsal: true, bots: 4, preset: 'demo', from: 'auditReveal' }
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => create(body, `192.0.2.${i}`)))
    expect(answers.filter((status) => status === 201)).toHaveLength(5)
    expect(answers.filter((status) => status === 503)).toHaveLength(35)
    expect(server.sessions.count).toBe(5)
  })

  it('[SAF33] a session that is brought back takes a place too, and waits if there is none', async () => {
    server = await openServer({ maxSessions: 2, idleHours: 0.5 / 3600 })
    const { code } = await newSession(server.url)
    await until('an empty server', () => server.sessions.count === 0)
    const others = [await newSession(server.url), await newSession(server.url)]
    const refused = await fetch(`${server.url}/api/sessions/${code}`)
    expect([refused.status, await refused.json()]).toEqual([503, { error: 'tooManySessions' }])
    for (const other of others) await enter(other.code, { screen: true })
    expect(server.sessions.count).toBe(2)
  })

  it('[SAF27] one address can take four fifths of all places, and the others are for others', async () => {
    server = await openServer({ maxSessions: 10, trustedProxies: 1 })
    const answers: number[] = []
    for (let i = 0; i < 10; i++) answers.push(await create({}, '192.0.2.1'))
    expect(answers).toEqual([...Array(8).fill(201), 503, 503])
    expect(await create({}, '192.0.2.2')).toBe(201)
  })
})

describe('what a seat writes', () => {
  it('[SAF29] an answer given again is accepted and not written again', async () => {
    server = await openServer()
    const { code, hostKey } = await newSession(server.url)
    const host = await enter(code, { hostKey })
    const ada = await enter(code, { name: 'Ada', team: 't1' })
    await host.ask('goOn')
    const prediction = { kind: 'bottleneck', stage: 'monitoring', confidence: 0.8125 }
    expect(await ada.ask('lockPrediction', { prediction })).toEqual({ ok: true })
    for (let i = 0; i < 2; i++) await host.ask('goOn')
    const reflection = { choices: ['labeling'], sentence: 'x'.repeat(190) }
    for (let i = 0; i < 30; i++) expect(await ada.ask('reflect', reflection)).toEqual({ ok: true })
    const journal = await (await download(code, hostKey, 'journal.ndjson')).text()
    expect(journal.split('"type":"reflect"')).toHaveLength(2)
    expect(await ada.ask('reflect', { ...reflection, sentence: 'y' })).toEqual({ ok: true })
    const { seat } = seatOf(ada)
    const { state } = server.sessions.find(code)?.session ?? {}
    expect(state?.seats.find(({ id }) => id === seat)).toMatchObject({ auditReflection: { sentence: 'y' } })
  })
})
