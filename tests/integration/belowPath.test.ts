import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_WORDS } from '../../server/http/firstWords.ts'
import { join, leave, newSession, openServer } from './liveServer.ts'
import { freePort, spawnServer } from './serverProcess.ts'

const PATH = '/school/game'
const LMS = ['https://lms.example', 'https://*.school.example']

describe('a server below a path, in frames of other sites', () => {
  let server: Awaited<ReturnType<typeof openServer>>
  let distDir: string
  beforeAll(async () => {
    distDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-path-'))
    mkdirSync(joinPath(distDir, 'assets'))
    writeFileSync(joinPath(distDir, 'assets/index-abc.js'), '1')
    writeFileSync(
      joinPath(distDir, 'index.html'),
      '<html lang="en"><script src="./assets/index-abc.js"></script></html>',
    )
    writeFileSync(joinPath(distDir, FIRST_WORDS), JSON.stringify({ en: ['/assets/en.js'] }))
    server = await openServer({ basePath: PATH, frameAncestors: LMS, distDir })
  })
  afterAll(async () => {
    await server.close()
    rmSync(distDir, { recursive: true })
  })

  it.each([{ below: PATH }, { below: '' }])(
    '[PTH3] pages, files, the API and sockets are at "$below", and all addresses in them are below the path',
    async ({ below }) => {
      const url = server.url + below
      const session = await newSession(url)
      const own = server.url + PATH
      expect(session.urls).toEqual({
        join: `${own}/join/${session.code}`,
        host: `${own}/host/${session.code}#${session.hostKey}`,
        screen: `${own}/screen/${session.code}`,
      })
      for (const path of ['/', `/join/${session.code}`, '/?from=mail']) {
        const page = await fetch(url + path)
        expect(await page.text()).toBe(
          `<html data-base="${PATH}" lang="en"><script src="${PATH}/assets/index-abc.js"></script></html>`,
        )
        expect(page.headers.get('link')).toContain(`<${PATH}/assets/en.js>; rel=modulepreload`)
      }
      const link = (await fetch(`${url}/join/${session.code}`)).headers.get('link')
      expect(link).toContain(`<${PATH}/api/sessions/${session.code}>; rel=preload`)
      expect((await fetch(`${url}/assets/index-abc.js`)).status).toBe(200)
      expect(await (await fetch(`${url}/nowhere`)).text()).toContain(`href="${PATH}/"`)
      expect((await fetch(`${server.url}${PATH}s/healthz`)).status).toBe(404)
      await leave(await join(url, session.code, { name: 'Ada' }))
    },
  )

  it('the path alone leads to the start page', async () => {
    expect((await fetch(server.url + PATH)).status).toBe(200)
  })

  it('[PTH4] the pages say which sites may frame them, in the one header that can name several', async () => {
    const { headers } = await fetch(`${server.url}/`)
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${LMS.join(' ')}`)
    expect(headers.get('x-frame-options')).toBeNull()
  })
})

it.each([
  { BASE_PATH: 'game', sentence: 'BASE_PATH is "game", but it must begin with a slash, such as /game' },
  { BASE_PATH: '/a/../b', sentence: 'BASE_PATH is "/a/../b", but it must begin with a slash' },
  { BASE_PATH: '/a"b', sentence: 'BASE_PATH is "/a"b", but it must begin with a slash' },
  { BASE_PATH: '/join', sentence: 'BASE_PATH is "/join", but addresses of the game itself begin so; choose another.' },
  { FRAME_ANCESTORS: 'lms.example', sentence: '"lms.example" is not an origin such as https://lms.example' },
  { FRAME_ANCESTORS: "https://a.example 'none'", sentence: `"'none'" is not an origin` },
  { FRAME_ANCESTORS: 'https://a.example/page; x', sentence: '"https://a.example/page;" is not an origin' },
])('[PTH5] a path or a site that cannot be meant is refused in a sentence: $sentence', async ({ sentence, ...env }) => {
  const started = spawnServer(await freePort(), { DATA_DIR: tmpdir(), ...(env as Record<string, string>) })
  await expect(started).rejects.toThrow(sentence)
})

it('the path is in the printed address', async () => {
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-path-'))
  const port = await freePort()
  const server = await spawnServer(port, { DATA_DIR: dataDir, BASE_PATH: '/game/' })
  expect(server.printed()).toContain(`http://localhost:${port}/game `)
  await server.end('SIGTERM')
  rmSync(dataDir, { recursive: true })
})
