import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createLog } from '../../server/createLog.ts'
import type { RunningServer } from '../../server/createServer.ts'
import { newSession, openServer } from './liveServer.ts'

let server: RunningServer

type Asked = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string }
type Answered = { readonly status: number | undefined; readonly text: string }

/** A request with headers that `fetch` does not let a script choose. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { method, headers }, async (response) => {
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      resolve({ status: response.statusCode, text })
    })
    asked.on('error', reject)
    asked.end(body)
  })

const JSON_TYPE = { 'content-type': 'application/json' }

/** The status with which a handshake is answered. */
const handshake = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers })
    socket.on('upgrade', ({ statusCode }) => resolve(statusCode))
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode))
    socket.on('error', () => {})
    socket.on('open', () => socket.terminate())
  })

describe('other sites', () => {
  beforeAll(async () => {
    server = await openServer({ publicUrls: ['https://game.example.org'] })
  })
  afterAll(() => server.close())

  it('[SAF18] only a body declared as JSON makes a session or reserves a place: no form of another site can send one', async () => {
    const { code } = await newSession(server.url)
    const before = server.sessions.count
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
    ]
    for (const headers of [{}, ...types.map((type) => ({ 'content-type': type }))]) {
      for (const [path, body] of [
        ['/api/sessions', '{}'],
        ['/api/sessions', ''],
        ['/api/faults', '{}'],
        [`/matchmake/joinById/${code}`, '{"screen":true}'],
      ] as const)
        expect([path, headers, await ask(path, { method: 'POST', headers, body })]).toEqual([
          path,
          headers,
          { status: 415, text: '{"error":"notJson"}' },
        ])
    }
    expect(server.sessions.count).toBe(before)
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    expect((await ask('/api/sessions', { method: 'POST', headers, body: '{}' })).status).toBe(201)
  })

  it('[SAF19] what a page of another site asks for changes nothing; scripts, which name no site, and our own pages may ask', async () => {
    const { host } = new URL(server.url)
    const make = (headers: Record<string, string>) =>
      ask('/api/sessions', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: '{}' })
    const before = server.sessions.count
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://evil.example:${server.port}` },
      { origin: 'http://127.0.0.1:1' },
      { origin: 'http://game.example.org' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: `http://${host}` },
    ]
    for (const headers of strangers)
      expect([headers, await make(headers)]).toEqual([headers, { status: 403, text: '{"error":"otherSite"}' }])
    expect(server.sessions.count).toBe(before)
    const friends: Record<string, string>[] = [
      {},
      { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
      { origin: 'https://game.example.org' },
    ]
    for (const headers of friends) expect([headers, (await make(headers)).status]).toEqual([headers, 201])
    const { code, hostKey } = await newSession(server.url)
    const headers = { authorization: `Bearer ${hostKey}`, origin: 'https://evil.example' }
    expect((await ask(`/api/sessions/${code}`, { method: 'DELETE', headers })).status).toBe(403)
  })

  it('[SAF20] a request for a host that is neither the computer nor in PUBLIC_URL gets no page, no session and no address', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      'localhost.evil.example',
      '8.8.8.8',
      'x@localhost',
    ]) {
      const made = await ask('/api/sessions', { method: 'POST', headers: { ...JSON_TYPE, host }, body: '{}' })
      expect([host, made]).toEqual([host, { status: 421, text: '{"error":"unknownHost"}' }])
      const page = await ask('/', { headers: { host } })
      expect([host, page.status, page.text.includes('Unknown host')]).toEqual([host, 421, true])
    }
    for (const host of [
      'localhost',
      `LOCALHOST:${server.port}`,
      '127.0.0.1',
      '[::1]:9',
      'game.example.org',
      'game.example.org:8443',
    ]) {
      const made = await ask('/api/sessions', { method: 'POST', headers: { ...JSON_TYPE, host }, body: '{}' })
      expect([host, made.status]).toEqual([host, 201])
      expect(JSON.parse(made.text).urls.join).toContain(`http://${host}/join/`)
    }
  })

  it('[SAF21] a handshake for a socket is refused before there is one: from another site, for another host, or without a reserved place', async () => {
    const { code } = await newSession(server.url)
    const reserve = async (): Promise<string> => {
      const path = `/matchmake/joinById/${code}`
      const { text } = await ask(path, { method: 'POST', headers: JSON_TYPE, body: '{"screen":true}' })
      const { processId, sessionId } = JSON.parse(text)
      return `/${processId}/${code}?sessionId=${sessionId}`
    }
    expect(await handshake('/a/CCCCC?sessionId=b')).toBe(404)
    expect(await handshake(`/a/${code}?sessionId=b`)).toBe(404)
    expect(await handshake('/')).toBe(404)
    for (const path of ['/check/echo', await reserve()]) {
      expect(await handshake(path, { origin: 'https://evil.example' })).toBe(403)
      expect(await handshake(path, { host: 'evil.example' })).toBe(421)
      expect(await handshake(path, { origin: server.url })).toBe(101)
    }
    expect(await handshake(await reserve())).toBe(101)
  })
})

describe('the number of trusted proxies', () => {
  afterEach(() => server.close())

  it.each([
    [1, {}, 'TRUSTED_PROXIES counts'],
    [2, { 'x-forwarded-for': '192.0.2.1' }, 'TRUSTED_PROXIES counts'],
    [0, { 'x-forwarded-for': '192.0.2.1' }, 'TRUSTED_PROXIES is 0'],
    [0, {}, ''],
    [1, { 'x-forwarded-for': '192.0.2.1' }, ''],
  ])(
    '[SAF22] the log says once that TRUSTED_PROXIES is %i and requests arrive with %o',
    async (trustedProxies, headers, said) => {
      const lines: string[] = []
      server = await openServer({ trustedProxies, log: createLog('warn', { write: (line) => void lines.push(line) }) })
      for (let i = 0; i < 3; i++) await ask('/healthz')
      for (let i = 0; i < 3; i++) await ask('/', { headers })
      expect(lines).toHaveLength(said ? 1 : 0)
      expect(lines[0] ?? '').toContain(said)
    },
  )
})
