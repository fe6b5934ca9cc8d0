import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { CreatedSession, NewSession } from '../../shared/protocol/newSession.ts'
import type { Session } from '../../shared/session/Session.ts'
import type { HostAction } from '../../shared/sim/match/command.ts'
import { PARTS, type Phase, VOTES } from '../../shared/sim/match/phases.ts'
import { launchBrowser } from './browser.ts'
import { watchCanvasTexts } from './canvasTexts.ts'
import { watchPage } from './watchPage.ts'

/** A session on the test server, controlled from inside the process, so that tests need not wait for its clock. */
export type LiveSession = CreatedSession & {
  readonly session: Session
  readonly host: (action: HostAction) => void
  /** Advances phase by phase until the given one; a second vote is added first. */
  readonly goTo: (phase: Phase) => void
}

export type BrowserBed = {
  readonly url: string
  readonly browser: Browser
  readonly newSession: (options?: Partial<NewSession>) => Promise<LiveSession>
  readonly findSession: (code: string) => Session
  /** Opens an address in a new page with its own browser profile. */
  readonly open: (name: string, url: string, options?: BrowserContextOptions) => Promise<Page>
  /** Every error and warning of the pages so far. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } }
export const PROJECTOR: BrowserContextOptions = { viewport: { width: 1280, height: 720 } }

const PATIENCE_MS = 30_000

/**
 * Opens monitored pages, each in its own profile. Animations are off unless requested, because drawing without a
 * graphics card is most of a test's cost.
 */
export const pageOpener =
  (browser: Browser, complaints: string[]): BrowserBed['open'] =>
  async (name, url, options = LAPTOP) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    watchPage(page, name, complaints)
    await watchCanvasTexts(page)
    await page.goto(url)
    return page
  }

/** Creates a session through the server's API. */
export const requestSession = async (url: string, options: Partial<NewSession>): Promise<CreatedSession> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(options) })
  if (response.status !== 201) throw new Error(`no session: ${response.status} ${await response.text()}`)
  return (await response.json()) as CreatedSession
}

/** A session that the server has, as the tests hold it. */
export const liveSession = (server: RunningServer, created: CreatedSession): LiveSession => {
  const session = server.sessions.find(created.code)?.session
  if (!session) throw new Error(`no session ${created.code}`)
  const host = (action: HostAction): void => {
    const reply = session.submit({ kind: 'host' }, action)
    if (!reply.ok) throw new Error(`${action.type} was refused: ${reply.reason}`)
  }
  const goTo = (phase: Phase): void => {
    const again = PARTS.find((part) => VOTES[part].second === phase)
    if (again) host({ type: 'setSecondVote', part: again, on: true })
    while (session.state.phase !== phase) host({ type: 'goOn' })
  }
  return { ...created, session, host, goTo }
}

const openBrowserBed = async (options: Partial<ServerOptions>): Promise<BrowserBed> => {
  const built = join(import.meta.dirname, '../../dist/index.html')
  if (!existsSync(built)) throw new Error('The pages have not been built yet: run "npm run build" first.')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: '',
    store: new SqliteStore(null),
    ...options,
  })
  const browser = await launchBrowser()
  const complaints: string[] = []
  return {
    url: server.url,
    browser,
    complaints,
    open: pageOpener(browser, complaints),
    newSession: async (options = {}) => liveSession(server, await requestSession(server.url, options)),
    findSession: (code) => {
      const live = server.sessions.find(code)
      if (!live) throw new Error(`no session ${code}`)
      return live.session
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Describes the content of every open page, for the message of a failed test. */
export const describePages = async (browser: Browser): Promise<string> => {
  const pages = browser.contexts().flatMap((context) => context.pages())
  const told = pages.map(async (page) => `${page.url()}\n${await page.locator('body').ariaSnapshot({ timeout: 2000 })}`)
  return (await Promise.allSettled(told)).map((one) => (one.status === 'fulfilled' ? one.value : '')).join('\n\n')
}

/** Starts a server and a browser for all tests of a file; pages are closed after the test that opened them. */
export const useBrowserBed = (options: Partial<ServerOptions> = {}): (() => BrowserBed) => {
  let bed: BrowserBed | null = null
  const current = (): BrowserBed => {
    if (!bed) throw new Error('the bed is opened before the first test')
    return bed
  }
  beforeAll(async () => {
    bed = await openBrowserBed(options)
  })
  afterEach(async ({ task }) => {
    const { browser, complaints } = current()
    if (task.result?.state === 'fail') console.error(await describePages(browser), complaints)
    complaints.length = 0
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  afterAll(() => bed?.close())
  return current
}
