import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import { launchBrowser } from '../support/browser.ts'
import { LAPTOP, PHONE, pageOpener } from '../support/browserBed.ts'
import { hasPrograms, openCaddy, openNginx, type Service } from './services.ts'

const GUIDE = readFileSync(joinPath(import.meta.dirname, '../../docs/deploy.md'), 'utf8')
/** The lines of the guide for nginx, without encryption. */
const GUIDED = (/^ {4}map [\s\S]*?^ {4}server \{[\s\S]*?^ {4}\}$/m.exec(GUIDE)?.[0] ?? '')
  .replace('listen 443 ssl;', 'listen 80;')
  .replace(/.*ssl_certificate.*\n/g, '')

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

const openGame = async (port: number): Promise<ServerProcess> => {
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'iteration-tax-proxy-'))
  closing.push(async () => rmSync(dataDir, { recursive: true }))
  const server = await spawnServer(port, { DATA_DIR: dataDir, TRUSTED_PROXIES: '1' })
  closing.push(() => server.end('SIGKILL'))
  return server
}

/** The console opens, a student joins over a socket and another over a stream. */
const plays = async (url: string): Promise<void> => {
  const complaints: string[] = []
  const open = async (name: string, options = LAPTOP): Promise<Page> =>
    pageOpener(browser, complaints)(name, 'about:blank', { ...options, ignoreHTTPSErrors: true })
  const host = await open('host')
  const made = await host.request.post(`${url}/api/sessions`, { data: { preset: 'demo' } })
  const session = (await made.json()) as CreatedSession
  expect(session.urls.join).toBe(`${url}/join/${session.code}`)
  await host.goto(session.urls.host)
  await host.getByText(`at ${new URL(url).host}`).waitFor()
  const [withSocket, withStream] = [await open('socket', PHONE), await open('stream', PHONE)]
  await withStream.routeWebSocket(/./, (line) => line.close())
  const stream = withStream.waitForRequest((request) => request.url().startsWith(`${url}/api/stream/`))
  for (const student of [withSocket, withStream]) {
    const socket = student === withSocket ? student.waitForEvent('websocket') : null
    await student.goto(session.urls.join)
    await student.getByRole('button', { name: /^Join the smallest team/ }).click()
    if (socket) await (await socket).waitForEvent('framereceived')
    else await stream
    await student.getByRole('heading', { name: /^You are in/ }).waitFor()
  }
  expect(complaints.filter((complaint) => !complaint.startsWith('stream: '))).toEqual([])
}

type Open = (game: number) => Promise<Service & { readonly url: string }>

const playsThrough = async (open: Open): Promise<void> => {
  const port = await freePort()
  const server = await openGame(port)
  const proxy = await open(port)
  closing.push(() => proxy.close())
  await plays(proxy.url)
  // The server logs when a request comes through fewer proxies than that.
  expect(server.printed()).not.toContain('TRUSTED_PROXIES')
}

it.skipIf(!hasPrograms('nginx'))(
  '[DEP16] students reach one process through a proxy, by WebSockets and by streams: nginx with the lines of the guide',
  () => playsThrough((game) => openNginx(game, game, () => GUIDED)),
)

it.skipIf(!hasPrograms('caddy'))(
  '[DEP16] students reach one process through a proxy, by WebSockets and by streams: Caddy with the shipped file, over HTTPS',
  () => playsThrough(openCaddy),
)
