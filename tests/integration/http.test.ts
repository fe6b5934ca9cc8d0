import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { STANDARD_DOCUMENT } from '../../shared/content/standardDocument.ts'
import { CLOSE_CODES } from '../../shared/protocol/closeCodes.ts'
import { scenarioSchema } from '../../shared/protocol/scenarioSchema.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { join, leave, newSession, openServer, refusedJoin, seatOf, wait } from './liveServer.ts'

let server: RunningServer
let distDir: string

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  distDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-dist-'))
  mkdirSync(joinPath(distDir, 'assets'))
  for (const page of ['index', 'screen', 'host', 'print', 'check'])
    writeFileSync(joinPath(distDir, `${page}.html`), `<title>${page}</title>`)
  writeFileSync(joinPath(distDir, 'assets/index-abc.js'), `console.log('${'x'.repeat(4000)}')`)
  writeFileSync(joinPath(distDir, 'assets/packed-abc.js'), `'as it is'`)
  writeFileSync(joinPath(distDir, 'first-words.json'), JSON.stringify({ en: ['/assets/en.js'], es: ['/assets/es.js'] }))
  writeFileSync(joinPath(distDir, 'assets/packed-abc.js.br'), brotliCompressSync(`'from br'`))
  writeFileSync(joinPath(distDir, 'assets/packed-abc.js.gz'), gzipSync(`'from gzip'`))
  server = await openServer({ distDir })
})
afterAll(async () => {
  await server.close()
  rmSync(distDir, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })
const post = (path: string, body: string, type = 'application/json') =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body })
const answer = async (response: Promise<Response>) => {
  const { status, ...rest } = await response
  return { status, body: await (await response).json(), rest }
}
const named = async (response: Promise<Response>): Promise<[number, unknown]> => {
  const { status, body } = await answer(response)
  return [status, body]
}
const withKey = (key: string) => ({ authorization: `Bearer ${key}` })

describe('a session with its own scenario', () => {
  const scenario = { ...STANDARD_DOCUMENT, title: 'Hospital' }

  it('[SCN13] anyone with the code gets the scenario that a session plays; the schema is public', async () => {
    const { code } = await newSession(server.url, { scenario })
    expect((await answer(get(`/api/sessions/${code}`))).body).toMatchObject({ ownScenario: true })
    expect(await named(get(`/api/sessions/${code}/scenario.json`))).toEqual([200, scenario])
    const plain = await newSession(server.url)
    expect((await answer(get(`/api/sessions/${plain.code}`))).body).toMatchObject({ ownScenario: false })
    expect(await named(get(`/api/sessions/${plain.code}/scenario.json`))).toEqual([200, STANDARD_DOCUMENT])
    expect(await named(get('/api/sessions/ZZZZZZ/scenario.json'))).toEqual([404, { error: 'unknownSession' }])
    expect(await named(get('/scenario.schema.json'))).toEqual([200, scenarioSchema()])
  })

  it('[SCN14] no session is created from an invalid document or one above 128 kB, and the answer names the field', async () => {
    const { cloud } = STANDARD_DOCUMENT.tracks
    const broken = { ...scenario, tracks: { ...scenario.tracks, cloud: { ...cloud, taxHours: 0 } } }
    expect(await named(post('/api/sessions', JSON.stringify({ scenario: broken })))).toEqual([
      400,
      { error: 'malformed', path: 'scenario.tracks.cloud.taxHours', problem: 'too_small' },
    ])
    const poor = { ...scenario, tracks: { ...scenario.tracks, cloud: { ...cloud, budgetK: 100 } } }
    expect(await named(post('/api/sessions', JSON.stringify({ scenario: poor })))).toEqual([
      400,
      { error: 'malformed', path: 'scenario.tracks.cloud.budgetK', problem: 'budgetTooSmall' },
    ])
    const huge = JSON.stringify({ title: 'x'.repeat(140_000) })
    expect(await named(post('/api/sessions', huge))).toEqual([413, { error: 'tooLarge' }])
  })
})

describe('the routes for scripts', () => {
  it('[API1] an empty request is enough to create a session, and its code finds it in upper or lower case', async () => {
    const { code, hostKey, urls } = await newSession(server.url)
    expect(hostKey).toHaveLength(43)
    expect(urls).toEqual({
      join: `${server.url}/join/${code}`,
      host: `${server.url}/host/${code}#${hostKey}`,
      screen: `${server.url}/screen/${code}`,
    })
    const found = await answer(get(`/api/sessions/${code.toLowerCase()}`))
    expect(found.body).toMatchObject({ code, title: 'Iteration Tax', phase: 'lobby', doorLocked: false, solo: false })
    expect(found.body.teams).toHaveLength(4)
    expect(found.body.teams[0]).toEqual({ id: 't1', name: expect.any(String), track: 'cloud', seats: 0, bot: null })
  })

  it('[API2] a session is created as requested', async () => {
    const bots = ['sotaChaser', 'average']
    const wanted = { preset: 'demo', seed: 7, title: ' A  class ', teams: 3, tracks: ['tiny', 'edge'], bots, speed: 5 }
    const { code } = await newSession(server.url, wanted)
    const { body } = await answer(get(`/api/sessions/${code}`))
    expect(body.teams.map(({ track, bot }: { track: string; bot: string | null }) => [track, bot])).toEqual([
      ['tiny', null],
      ['edge', 'sotaChaser'],
      ['tiny', 'average'],
    ])
    const state = server.sessions.find(code)?.session.state
    expect(state).toMatchObject({ preset: 'demo', seed: 7, settings: { speed: 5, solo: false } })
    const twin = await newSession(server.url, wanted)
    const names = (of: string) => server.sessions.find(of)?.session.state.teams.map(({ name }) => name)
    expect(names(twin.code)).toEqual(names(code))
  })

  it('[API3] a session played alone has a bot in every other team', async () => {
    const { code } = await newSession(server.url, { solo: true, tracks: ['mobile', 'cloud'] })
    const teams = server.sessions.find(code)?.session.state.teams
    expect(teams?.map(({ track, bot }) => [track, bot])).toEqual([
      ['mobile', null],
      ['cloud', 'veteran'],
      ['mobile', 'average'],
      ['cloud', 'speedDemon'],
    ])
  })

  it.each([
    '{"teams":0}',
    '{"teams":25}',
    '{"teams":2,"bots":3}',
    '{"bots":["genius"]}',
    '{"tracks":[]}',
    '{"tracks":["moon"]}',
    '{"seed":-1}',
    '{"seed":4294967296}',
    '{"speed":21}',
    '{"preset":"endless"}',
    `{"title":"${'x'.repeat(61)}"}`,
    '{"code":"CCCCC"}',
    '{"teams":',
    '[]',
    '"teams"',
  ])('[API4] a wrong body creates no session: %s', async (body) => {
    const before = server.sessions.count
    expect(await named(post('/api/sessions', body))).toEqual([400, { error: 'malformed' }])
    expect(server.sessions.count).toBe(before)
  })

  it('[API5] a body that is too large is refused unread, on every route', async () => {
    const large = `{"title":"${'x'.repeat(10_000)}"}`
    expect(await named(post('/api/sessions', `{"title":"${'x'.repeat(140_000)}"}`))).toEqual([
      413,
      { error: 'tooLarge' },
    ])
    const { code } = await newSession(server.url)
    expect(await named(post(`/matchmake/joinById/${code}`, large))).toEqual([413, { error: 'tooLarge' }])
    const packed = gzipSync(`{"title":"${'x'.repeat(2_000_000)}"}`)
    expect(packed.length).toBeLessThan(4000)
    for (const path of ['/api/sessions', `/matchmake/joinById/${code}`]) {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
      const answered = fetch(server.url + path, { method: 'POST', headers, body: packed })
      expect(await named(answered)).toEqual([413, { error: 'tooLarge' }])
    }
  })

  it('[API6] an unknown code is unknown on every route', async () => {
    for (const path of ['CCCCC', 'no-code', 'CCCCC/results.json', 'CCCCC/journal.ndjson']) {
      expect(await named(get(`/api/sessions/${path}`))).toEqual([404, { error: 'unknownSession' }])
    }
    expect(await named(get('/api/sessions/CCCCC/nothing'))).toEqual([404, { error: 'unknownPath' }])
  })

  it('[API7] only the host key gives access to results and journal', async () => {
    const { code, hostKey } = await newSession(server.url, { preset: 'demo', seed: 3, bots: 4 })
    const other = await newSession(server.url)
    for (const file of ['results.json', 'journal.ndjson']) {
      for (const headers of [{}, withKey(''), withKey(other.hostKey), { authorization: hostKey }] as Record<
        string,
        string
      >[]) {
        expect(await named(get(`/api/sessions/${code}/${file}`, headers))).toEqual([401, { error: 'wrongHostKey' }])
      }
    }
    const results = await answer(get(`/api/sessions/${code}/results.json`, withKey(hostKey)))
    expect(results.body).toMatchObject({ code, seed: 3, preset: 'demo', phase: 'lobby', finished: false })
    expect(results.body.teams).toHaveLength(4)
    expect(results.body.stateHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('[API8] the first line of a journal says how to start, the others what happened', async () => {
    const { code, hostKey } = await newSession(server.url, { title: 'Tuesday', seed: 9 })
    const ada = await join(server.url, code, { name: 'Ada' })
    const text = await (await get(`/api/sessions/${code}/journal.ndjson`, withKey(hostKey))).text()
    await leave(ada)
    const [header, ...entries] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(header).toMatchObject({ format: JOURNAL_FORMAT, title: 'Tuesday', options: { code, seed: 9, teams: 4 } })
    const { command } = entries.find((entry) => entry.command)
    expect(command).toMatchObject({ type: 'takeSeat', name: 'Ada', by: { kind: 'server' } })
    expect(text).not.toContain(hostKey)
  })

  it('[API9] the host can delete a session immediately, and then nothing of it remains', async () => {
    const { code, hostKey } = await newSession(server.url)
    const ada = await join(server.url, code, { name: 'Ada' })
    const remove = (key: string) =>
      fetch(`${server.url}/api/sessions/${code}`, { method: 'DELETE', headers: withKey(key) })
    expect((await remove('x'.repeat(43))).status).toBe(401)
    expect((await remove(hostKey)).status).toBe(204)
    expect((await ada.closed).code).toBe(CLOSE_CODES.sessionDeleted)
    expect(await named(get(`/api/sessions/${code}`))).toEqual([404, { error: 'unknownSession' }])
    expect(await refusedJoin(server.url, code, { name: 'Ada' })).toBe('unknownSession')
    expect(server.store.loadSession(code)).toBeNull()
  })

  it('[API11] monitors get the health of the server, and counts without names', async () => {
    const { code } = await newSession(server.url)
    const ada = await join(server.url, code, { name: 'Ada Monitor' })
    await ada.ask('agree')
    expect((await answer(get('/healthz'))).body).toEqual({ status: 'ok', sessions: server.sessions.count })
    const text = await (await get('/metrics')).text()
    await leave(ada)
    expect(text).toContain('iteration_tax_commands_total{type="agree",outcome="noFiling"} 1')
    expect(text).toMatch(/iteration_tax_connections\{role="student"\} 1/)
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain(code)
    expect(text).not.toContain('Ada Monitor')
  })

  it('[DEP8] load balancers are told when the store is unavailable', async () => {
    expect(await answer(get('/readyz'))).toMatchObject({ status: 200, body: { status: 'ready' } })
    vi.spyOn(server.store, 'loadSession').mockRejectedValueOnce(new Error('away'))
    expect(await answer(get('/readyz'))).toMatchObject({ status: 503, body: { status: 'storeAway' } })
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
  })
})

describe('the pages', () => {
  it.each([
    ['/', 'index'],
    ['/join', 'index'],
    ['/join/CDFGH', 'index'],
    ['/play/CDFGH', 'index'],
    ['/screen/CDFGH', 'screen'],
    ['/host', 'host'],
    ['/host/CDFGH', 'host'],
    ['/print/CDFGH', 'print'],
    ['/check', 'check'],
  ])('[API12] every address that a person opens has its page: %s', async (path, page) => {
    const response = await get(path)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(`<title>${page}</title>`)
  })

  it.each(['/nothing', '/screen', '/play', '/join/a/b', '/assets/none.js', '/../package.json', '/replay/CDFGH'])(
    '[API13] any other address is answered with an explanation: %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('This address leads nowhere.')
    },
  )

  it('[API14] assets are compressed and cached for a year, because their names are never used again', async () => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip' })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it.each(['br', 'gzip'])(
    '[API20] an asset is sent as the build compressed it, in Brotli or gzip, whichever the browser accepts: %s',
    async (encoding) => {
      const response = await get('/assets/packed-abc.js', { 'accept-encoding': encoding })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
      expect(await response.text()).toBe(`'from ${encoding}'`)
      const plain = await get('/assets/packed-abc.js', { 'accept-encoding': 'identity' })
      expect(plain.headers.get('content-encoding')).toBeNull()
      expect(await plain.text()).toBe(`'as it is'`)
    },
  )

  it('[API21] the page of a join link requests its session while it loads', async () => {
    const { code } = await newSession(server.url)
    const link = (await get(`/join/${code.toLowerCase()}`)).headers.get('link')
    expect(link).toContain(`</api/sessions/${code}>; rel=preload; as=fetch; crossorigin=anonymous`)
    for (const path of ['/', '/join', '/join/NONE', '/join/%3E%3Bx', `/host/${code}`]) {
      expect((await get(path)).headers.get('link') ?? '').not.toContain('/api/')
    }
  })

  it.each([
    { wish: 'es-MX,es;q=0.9,en;q=0.8', language: 'es' },
    { wish: 'en-GB,en', language: 'en' },
    { wish: 'de-AT,de', language: 'en' },
  ])(
    '[API25] the texts of the join page load in parallel with its scripts, in the language of the browser: $wish',
    async (one) => {
      for (const path of ['/', '/join', '/play/ABCDE']) {
        const { headers } = await get(path, { 'accept-language': one.wish })
        expect(headers.get('link')).toBe(`</assets/${one.language}.js>; rel=modulepreload`)
        expect(headers.get('vary')?.toLowerCase()).toContain('accept-language')
      }
      expect((await get('/host', { 'accept-language': one.wish })).headers.get('link')).toBeNull()
    },
  )

  it('[API15] pages load nothing from other sites and run nothing inline', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    const directives = Object.fromEntries(
      policy.split(';').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
    )
    expect(directives).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"] })
    const { host } = new URL(server.url)
    expect(directives['connect-src']).toEqual(["'self'", `ws://${host}`, `wss://${host}`])
    expect(policy).not.toContain('unsafe')
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it("[API27] only the server's own pages can frame a page or be framed in one", async () => {
    const policy = (await get('/screen/ABCDE')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("frame-src 'self'")
  })

  it('[API16] an invented host name does not get into the policy', async () => {
    const status = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const { port } = new URL(server.url)
      const headers = { host: "evil.example; script-src 'unsafe-inline'" }
      request({ port, host: '127.0.0.1', path: '/', headers }, (response) => {
        response.resume()
        resolve([response.statusCode, String(response.headers['content-security-policy'])])
      })
        .on('error', reject)
        .end()
    })
    expect(status[1]).not.toContain('evil')
    expect(status[0]).toBeLessThan(500)
  })
})

describe('hostile connections', () => {
  /** Bytes that begin like a message, a request, raw bytes, a join, a ping or an input, and continue with nonsense. */
  const nonsense = (seed: number): Uint8Array => {
    const bytes = createHash('sha256')
      .update(String(seed))
      .digest()
      .subarray(0, 1 + (seed % 32))
    bytes[0] = [13, 21, 17, 10, 18, 19, 20][seed % 7] ?? 0
    return bytes
  }

  it('[API17] sockets that send nonsense are closed or ignored, and the class continues', async () => {
    const { code } = await newSession(server.url)
    const ada = await join(server.url, code, { name: 'Ada' })
    const { port } = new URL(server.url)
    const sockets = [
      '/',
      `/x/${code}`,
      `/x/${code}?sessionId=nobody`,
      '/../..?sessionId=%00',
      `/x/none?sessionId=a`,
    ].map((path) => new WebSocket(`ws://127.0.0.1:${port}${path}`))
    await wait(200)
    for (const socket of sockets)
      if (socket.readyState === WebSocket.OPEN) socket.send(Uint8Array.from([255, 0, 22, 13]))
    // Most frames end their connection, so the next ones need another one.
    const { seatKey } = seatOf(ada)
    for (let seed = 1; seed <= 60; seed++) {
      const hostile = await join(server.url, code, { seatKey })
      for (let i = 0; i < 6; i++) hostile.room.connection.send(nonsense(seed * 6 + i))
    }
    await wait(200)
    const grace = await join(server.url, code, { name: 'Grace' })
    expect(await grace.ask('agree')).toEqual({ ok: false, reason: 'noFiling' })
    for (const socket of sockets) socket.close()
    await leave(grace)
  })
})
