import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { type RunningServer, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import type { Session } from '../../shared/session/Session.ts'
import { PERSONAS } from '../../shared/sim/match/matchState.ts'
import { PARTS, PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { launchBrowser } from '../support/browser.ts'

/**
 * Takes the pictures in docs/screens: every phase on the three surfaces, from sessions of bots and one student.
 * npm run screens -- [--only play|screen|host] [--teams 8] [--phases frontierRace,podium] [--size 360x640] [--language es] [--out docs/screens]
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    teams: { type: 'string', default: '4,8,24' },
    phases: { type: 'string', default: PHASES.join(',') },
    size: { type: 'string' },
    language: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'docs/screens' },
  },
})

type Size = { readonly width: number; readonly height: number }
type View = { readonly surface: 'play' | 'screen' | 'host'; readonly size: Size; readonly dark?: boolean }

const size = (width: number, height: number): Size => ({ width, height })
const PROJECTORS: readonly View[] = [size(1280, 720), size(1920, 1080), size(1024, 768)].map((of) => ({
  surface: 'screen',
  size: of,
}))
const DESKS: readonly View[] = [
  { surface: 'play', size: size(360, 640) },
  { surface: 'play', size: size(360, 640), dark: true },
  { surface: 'play', size: size(1366, 768) },
  { surface: 'host', size: size(1366, 768) },
]

/** How far into its phase each picture is taken, 0 to 1. */
const MOMENT: Readonly<Partial<Record<Phase, number>>> = {
  frontierRace: 0.45,
  finalRun: 0.4,
  podium: 0.4,
  auditReveal: 0.5,
  frontierReveal: 0.5,
}
const SETTLE_MS = 2500
/** Extra time for phases whose content appears piece by piece. */
const SLOW_SETTLE_MS: Readonly<Partial<Record<Phase, number>>> = {
  auditReveal: 6500,
  frontierReveal: 6500,
  podium: 7500,
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const newSession = async (server: RunningServer, teams: number) => {
  const body = {
    preset: 'full',
    seed: 11,
    title: 'ML Systems',
    teams,
    // Every track gets every persona; otherwise its lines would overlap.
    bots: Array.from(
      { length: teams - 1 },
      (_, i) => PERSONAS[(i + Math.floor(i / 4) + 2) % PERSONAS.length] ?? 'average',
    ),
  }
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await response.json()) as { code: string; urls: Record<'join' | 'host' | 'screen', string> }
}

const named = ({ surface, size: { width, height }, dark }: View): string =>
  `${width}x${height}${surface === 'play' && dark ? '-dark' : ''}`

const contextOf = ({ size: viewport, dark }: View) =>
  ({ viewport, colorScheme: dark ? 'dark' : 'light', locale: values.language }) as const

const openPage = async (browser: Browser, view: View, url: string): Promise<Page> => {
  const page = await browser.newPage(contextOf(view))
  page.on('pageerror', (error) => console.error(`${view.surface} ${named(view)}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${view.surface} ${named(view)}: ${message.text()}`)
  })
  await page.goto(url)
  return page
}

/** The student's own page joins first; pages of other sizes open the same seat with its key. */
const joinAsStudent = async (page: Page): Promise<Record<string, string>> => {
  await page.locator('.join-form button[type=submit]').click()
  await page.waitForURL(/\/play\//)
  // The page opens at once; its seat key is saved when the server has sent it.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('.seat.')))
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>)
}

/** Advances a phase to a share of its length, in steps small enough that bots act as usual. */
const passTo = (session: Session, share: number): void => {
  const { phaseLength } = session.state
  if (phaseLength === null) return
  const due = Math.floor(phaseLength * share) - session.state.phaseTicks
  if (due > 0) session.advance(due)
}

const photograph = async (browser: Browser, server: RunningServer, teams: number, views: readonly View[]) => {
  const { code, urls } = await newSession(server, teams)
  const session = server.sessions.find(code)?.session
  if (!session) throw new Error('no session')
  const host = (action: Parameters<Session['submit']>[1]) => session.submit({ kind: 'host' }, action)
  const first = await openPage(browser, { surface: 'play', size: size(360, 640) }, urls.join)
  const stored = await joinAsStudent(first)
  host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  for (const part of PARTS) host({ type: 'setSecondVote', part, on: true })
  const wanted = values.phases.split(',')
  for (const phase of PHASES) {
    if (phase !== 'lobby' && session.state.phase !== phase) host({ type: 'goOn' })
    // A preset may leave phases out.
    if (session.state.phase !== phase) continue
    // The teammate hands the levers back whenever the student's page reconnects, which happens for each picture.
    host({ type: 'setTeamBot', team: 't1', persona: 'veteran' })
    if (wanted.includes(phase)) {
      passTo(session, MOMENT[phase] ?? 0.7)
      for (const view of views) {
        const projected = view.surface === 'screen'
        const folder = projected ? `screen-${teams}` : view.surface
        const number = String(PHASES.indexOf(phase)).padStart(2, '0')
        // Projector pictures are dark, wide and many, so JPEG keeps the repository smaller.
        const ending = projected ? '.jpg' : '.png'
        const file = join(values.out, folder, `${number}-${phase}-${named(view)}${ending}`)
        await shoot(browser, view, urls, stored, file, (projected && SLOW_SETTLE_MS[phase]) || SETTLE_MS)
      }
    }
    passTo(session, 0.99)
  }
  await first.context().close()
}

const shoot = async (
  browser: Browser,
  view: View,
  urls: Record<'join' | 'host' | 'screen', string>,
  stored: Record<string, string>,
  file: string,
  settleMs: number,
): Promise<void> => {
  const context = await browser.newContext(contextOf(view))
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
  }, stored)
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${file}: ${error.message}`))
  const url = view.surface === 'play' ? urls.join.replace('/join/', '/play/') : urls[view.surface]
  await page.goto(url)
  await wait(settleMs)
  // Dismisses the messages about the teammate who plays for the picture.
  for (const understood of await page.locator('.said button').all()) await understood.click()
  mkdirSync(join(file, '..'), { recursive: true })
  await page.screenshot(file.endsWith('.jpg') ? { path: file, type: 'jpeg', quality: 80 } : { path: file })
  await context.close()
  console.log(file)
}

const server = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null) })
const browser = await launchBrowser()
try {
  const desks = DESKS.filter((view) => !values.only || view.surface === values.only)
  const teamCounts = values.teams.split(',').map(Number)
  for (const [index, teams] of teamCounts.entries()) {
    const projectors = !values.only || values.only === 'screen' ? PROJECTORS : []
    const views = [...projectors, ...(index === 0 ? desks : [])].filter(
      (view) => (!values.only || view.surface === values.only) && (!values.size || named(view).startsWith(values.size)),
    )
    if (views.length > 0) await photograph(browser, server, teams, views)
  }
} finally {
  await browser.close()
  await server.close()
}
