import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { newSession } from '../integration/liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import { launchBrowser } from '../support/browser.ts'
import { LAPTOP, PHONE, pageOpener } from '../support/browserBed.ts'
import { hasPrograms, openNginx, openPostgres, openRedis, type Service } from './services.ts'

const PATH = '/game'
const GUIDE = readFileSync(joinPath(import.meta.dirname, '../../docs/deploy.md'), 'utf8')
/** The two lines of the guide, one of which takes the path off. */
const GUIDED = [...GUIDE.matchAll(/^ {4}(location \/game\/ \{.*\})/gm)].map(([, line = '']) => line)

/** The last location of the shipped configuration, which has the whole site, becomes one that has a path of it. */
const withPath =
  (line: string) =>
  (shipped: string): string =>
    shipped.replace(/location \/ \{[^}]*\}/, line)

const closing: (() => Promise<unknown>)[] = []
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  for (const close of closing.splice(0).reverse()) await close()
})

const ended = <T extends ServerProcess>(server: T): T => {
  closing.push(() => server.end('SIGKILL'))
  return server
}
const closed = <T extends Service>(service: T): T => {
  closing.push(() => service.close())
  return service
}

/** A student joins, the console opens and nothing complains; every request stays below the path. */
const plays = async (site: string): Promise<CreatedSession> => {
  const url = site + PATH
  const session = await newSession(url, { preset: 'demo' })
  expect(session.urls.join).toBe(`${url}/join/${session.code}`)
  const complaints: string[] = []
  const asked: string[] = []
  const open = async (name: string, address: string, options = LAPTOP): Promise<Page> => {
    const page = await pageOpener(browser, complaints)(name, 'about:blank', options)
    page.on('request', (request) => asked.push(request.url()))
    page.on('websocket', (socket) => asked.push(socket.url().replace('ws:', 'http:')))
    await page.goto(address)
    return page
  }
  const student = await open('student', session.urls.join, PHONE)
  await student.getByRole('button', { name: /^Join the smallest team/ }).click()
  await student.getByRole('heading', { name: /^You are in/ }).waitFor()
  const host = await open('host', session.urls.host)
  await host.getByText(`at ${new URL(url).host}${PATH}`).waitFor()
  await host.frameLocator('iframe').getByText(session.code).first().waitFor()
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((address) => !address.startsWith(`${url}/`) && !/^(data|blob):/.test(address))).toEqual([])
  expect(complaints).toEqual([])
  return session
}

describe.skipIf(!hasPrograms('nginx'))('below a path of the real nginx', () => {
  it.each(GUIDED)('[PTH8] one process with the line of the guide: %s', async (line) => {
    expect(GUIDED).toHaveLength(2)
    const port = await freePort()
    const dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-path-'))
    closing.push(async () => rmSync(dataDir, { recursive: true }))
    ended(await spawnServer(port, { DATA_DIR: dataDir, BASE_PATH: PATH, TRUSTED_PROXIES: '1' }))
    const nginx = closed(await openNginx(port, port, withPath(line)))
    await plays(nginx.url)
  })
})

describe.skipIf(!hasPrograms('nginx', 'postgres', 'initdb', 'redis'))(
  'two processes below a path of the real nginx',
  () => {
    it('[PTH11] the shipped configuration leads each socket to the process that plays its session', async () => {
      const [database, redis] = [closed(await openPostgres()), closed(await openRedis())]
      const ports = { one: await freePort(), two: await freePort() }
      for (const name of ['one', 'two'] as const) {
        ended(
          await spawnServer(ports[name], {
            DATABASE_URL: database.url,
            REDIS_URL: redis.url,
            PROCESS_NAME: name,
            TRUSTED_PROXIES: '1',
            BASE_PATH: PATH,
          }),
        )
      }
      const nginx = closed(await openNginx(ports.one, ports.two))
      await plays(nginx.url)
      await plays(nginx.url)
    })
  },
)
