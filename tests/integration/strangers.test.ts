import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { RunningServer } from '../../server/createServer.ts'
import { join, leave, newSession, openServer, refusedJoin, seatOf, until, type Visitor } from './liveServer.ts'

let server: RunningServer
let visitors: Visitor[] = []
const enter = async (...[code, options]: [string, Parameters<typeof join>[2]]): Promise<Visitor> => {
  const visitor = await join(server.url, code, options)
  visitors.push(visitor)
  return visitor
}
const status = async (path: string, init: RequestInit = {}) => (await fetch(`${server.url}${path}`, init)).status
const times = <T>(count: number, action: () => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, action))

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(async () => {
  await leave(...visitors)
  visitors = []
  await server.close()
})

describe('a stranger at the address of a class', () => {
  it('[SAF26] requests that lead nowhere use up nothing that the class needs: keys, joins and reading go on', async () => {
    server = await openServer({ maxRequestsPerMinute: 60 })
    const { code, hostKey } = await newSession(server.url)
    const ada = seatOf(await enter(code, { name: 'Ada' }))
    const headers = { 'content-type': 'application/json' }
    const wrong = { authorization: `Bearer ${'x'.repeat(43)}` }
    const worthless: readonly (() => Promise<number>)[] = [
      () => status('/api/sessions/CCCCC'),
      () => status('/api/sessions/nonsense'),
      () => status(`/api/sessions/${code}/results.json`, { headers: wrong }),
      () => status('/matchmake/joinById/CCCCC', { method: 'POST', headers, body: '{}' }),
      () => status(`/matchmake/joinById/${code}`, { method: 'POST', headers, body: '{' }),
      () => status(`/matchmake/joinById/${code}`, { method: 'POST', headers, body: `{"seatKey":"${'y'.repeat(43)}"}` }),
      () => status(`/matchmake/joinById/${code}`, { method: 'POST', headers, body: `{"hostKey":"${'z'.repeat(43)}"}` }),
    ]
    for (const ask of worthless) await times(20, ask)
    for (const ask of worthless) expect(await ask()).toBe(429)
    await enter(code, { hostKey })
    await enter(code, { seatKey: ada.seatKey })
    await enter(code, { name: 'Grace' })
    expect(await status(`/api/sessions/${code}`)).toBe(200)
    expect(
      await status(`/api/sessions/${code}/results.json`, { headers: { authorization: `Bearer ${hostKey}` } }),
    ).toBe(200)
  })

  it('[SAF37] whatever an address asks for without a key, those who hold one get in, each within 600 requests per minute', async () => {
    server = await openServer({ maxRequestsPerMinute: 40 })
    const { code, hostKey } = await newSession(server.url)
    const ada = seatOf(await enter(code, { name: 'Ada' }))
    const answers = await times(60, () => status(`/api/sessions/${code}`))
    expect(answers.filter((answer) => answer === 429).length).toBeGreaterThan(20)
    expect(await refusedJoin(server.url, code, { name: 'Grace' })).toBe('rateLimited')
    await enter(code, { seatKey: ada.seatKey })
    await enter(code, { hostKey })
    const headers = { authorization: `Bearer ${hostKey}` }
    const asHost = await times(620, () => status(`/api/sessions/${code}/scenario.json`, { headers }))
    expect(asHost.filter((answer) => answer === 200).length).toBeGreaterThan(590)
    expect(asHost.filter((answer) => answer === 200).length).toBeLessThanOrEqual(600)
    await enter(code, { seatKey: ada.seatKey })
  })

  it('[SAF25] behind proxies, the connections of each visitor are counted too', async () => {
    server = await openServer({ trustedProxies: 1, maxConnections: 5 })
    const from = (address: string) =>
      new WebSocket(`${server.url.replace('http', 'ws')}/check/echo`, { headers: { 'x-forwarded-for': address } })
    const answered: number[] = []
    const open = (address: string): WebSocket => {
      const socket = from(address)
      socket.on('open', () => answered.push(101))
      socket.on('unexpected-response', (_request, { statusCode = 0 }) => answered.push(statusCode))
      socket.on('error', () => {})
      return socket
    }
    const sockets = Array.from({ length: 8 }, () => open('192.0.2.1'))
    await until('eight answers', () => answered.length === 8)
    expect(answered.toSorted()).toEqual([101, 101, 101, 101, 101, 429, 429, 429])
    sockets.push(open('192.0.2.2'))
    await until('another visitor', () => answered.length === 9)
    expect(answered.at(-1)).toBe(101)
    for (const socket of sockets) socket.terminate()
    await until('room again', async () => (await status('/', { headers: { 'x-forwarded-for': '192.0.2.1' } })) !== 429)
  })
})
