import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ExportedResults } from '../../shared/session/exportedResults.ts'
import type { JournalHeader } from '../../shared/session/journal.ts'
import { replayJournal } from '../../shared/session/replayJournal.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { launchBrowser } from '../support/browser.ts'
import { LAPTOP, PHONE } from '../support/browserBed.ts'
import { type PlainFiles, servePlainFiles } from '../support/plainFiles.ts'
import { readWorkbook } from '../support/readWorkbook.ts'
import { watchPage } from '../support/watchPage.ts'

const EDITION = join(import.meta.dirname, '../../dist-solo')
const MOST_BYTES = 1_200_000
/** Of what loads until one can play alone, without the fonts, which no text waits for. */
const MOST_TO_PLAY = 185_000

let browser: Browser
let files: PlainFiles
const complaints: string[] = []
/** The paths of what the first page and the tap on a track load, up to the workbench of the first phase. */
const loaded = new Set<string>()
/** The console of a rehearsal that has changed hands. */
let rehearsing: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  expect(complaints).toEqual([])
})

/** The scripts that a script of the edition imports, directly or not, and itself. */
const importedWith = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(name)) return seen
  seen.add(name)
  const script = readFileSync(join(EDITION, 'assets', name), 'utf8')
  for (const [, to = ''] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) importedWith(to, seen)
  return seen
}

/** What follows once the workbench has opened: the later parts of the lesson, and the page to keep. */
const comesLater = (): ReadonlySet<string> => {
  const scripts = readdirSync(join(EDITION, 'assets')).filter((name) => name.endsWith('.js'))
  const opening = scripts.filter((name) => /^(index|PlayPage)-/.test(name)).flatMap((name) => [...importedWith(name)])
  const later = scripts
    .filter((name) => /^(part\d|keepsakePage)-/.test(name))
    .flatMap((name) => [...importedWith(name)])
  return new Set(later.filter((name) => !opening.includes(name)).flatMap((name) => [name, name.replace(/-.*/, '')]))
}

/** Opens the first page and cuts the network once the browser has the edition. */
const openCutOff = async (options: typeof PHONE): Promise<Page> => {
  files = await servePlainFiles(EDITION, '/some/path')
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(30_000)
  let pages = 0
  context.on('page', (page) => {
    pages += 1
    watchPage(page, `page ${pages}`, complaints)
  })
  const page = await context.newPage()
  await page.goto(`${files.url}/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await files.close()
  return page
}

it('[SOL1] the static edition is played below any path from the first page to the kept run and the replay, with the network cut after loading', async () => {
  const page = await openCutOff(PHONE)
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname))
  await page.reload()
  await page.getByRole('button', { name: 'Play alone' }).tap()
  await page.locator('.solo-track').first().tap()
  await page.getByRole('heading', { name: /^You are in/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: /^You are in/ }).waitFor()
  await page.getByRole('button', { name: /^Start/ }).tap()
  const keep = page.getByRole('button', { name: 'Save my run' })
  const next = page.getByRole('button', { name: 'Next phase' })
  const replay = page.getByRole('link', { name: /replay/i })
  await next.waitFor()
  page.removeAllListeners('request')
  for (let phases = 0; phases < 30; phases++) {
    await next.or(replay).first().waitFor()
    if (await replay.isVisible()) break
    // It may be gone by now.
    await next.tap({ timeout: 2000 }).catch(() => {})
  }
  const [saved] = await Promise.all([page.waitForEvent('download'), keep.press('Enter')])
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Iteration Tax')
  const [timeline] = await Promise.all([page.context().waitForEvent('page'), replay.tap()])
  await timeline.getByRole('slider').first().waitFor()
  expect(files.strays).toEqual([])
  await page.context().close()
})

it('[SOL2] an instructor rehearses in tabs of one browser, and the projector goes on when the tab that played is closed', async () => {
  const page = await openCutOff(LAPTOP)
  const context = page.context()
  await page.getByRole('link', { name: 'I am the instructor' }).click()
  await page.getByRole('button', { name: 'Rehearse with bots' }).click()
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await start.waitFor()
  const console = page.url()
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the projector page' }).first().click(),
  ])
  await screen.getByText('This lesson is played in this browser alone.').waitFor()
  await start.click()
  await screen.getByRole('heading', { name: 'Find the bottleneck' }).waitFor()
  await page.close()
  const again = await context.newPage()
  await again.goto(console)
  await again.getByRole('button', { name: 'Pause' }).click()
  await screen.getByText('Paused').first().waitFor()
  rehearsing = again
})

it('[SOL3] the static edition is under 1.2 MB compressed, and 185 kB until one can play; no page names another site to load from', () => {
  const all = readdirSync(EDITION, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = all.map(({ name, parentPath }) => ({ name, content: readFileSync(join(parentPath, name)) }))
  const bytes = contents.reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
  const later = comesLater()
  const isLater = (name: string): boolean =>
    later.has(name) || (name.endsWith('.css') && later.has(name.replace(/-.*/, '')))
  const toPlay = contents.filter(
    ({ name }) => !name.endsWith('.woff2') && loaded.has(`/some/path/assets/${name}`) && !isLater(name),
  )
  expect(toPlay.map(({ name }) => name.split('-')[0])).toEqual(expect.arrayContaining(['engineWorker', 'PlayPage']))
  const bytesToPlay = toPlay.reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  expect(bytesToPlay).toBeLessThan(MOST_TO_PLAY)
  const pages = contents.filter(({ name }) => name.endsWith('.html')).map(({ content }) => content.toString())
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) {
    expect(page).toContain('Content-Security-Policy')
    expect(page.match(/(?:src|href)="(?:https?:)?\/[^"]*"/g) ?? []).toEqual([])
  }
})

it('[LCL2] the same seed and the same commands give the same state in the browser, on a server and in a replay: in a real worker', async () => {
  // It goes on with the rehearsal above, which two workers have played, one after the other.
  const page = rehearsing
  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByRole('combobox', { name: 'Skip to' }).selectOption('debrief')
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.getByRole('link', { name: 'Open the timeline' }).waitFor()
  // Otherwise time passes between the two exports.
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Resume' }).waitFor()
  const saveBytes = async (name: string): Promise<Buffer> => {
    await page.locator('.export-menu > summary').click()
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFileSync(await saved.path())
  }
  const save = async (name: string): Promise<string> => (await saveBytes(name)).toString()
  const [header = '', ...lines] = (await save('Journal, NDJSON')).trim().split('\n')
  const results: ExportedResults = JSON.parse(await save('Results, JSON'))
  const { options }: JournalHeader = JSON.parse(header)
  expect(lines.length).toBeGreaterThan(50)
  expect(stateHash(replayJournal(options, lines).state)).toBe(results.stateHash)
  expect(readWorkbook(await saveBytes('Workbook, XLSX'))[0]?.rows).toHaveLength(1 + results.teams.length)
  expect(await save('Gradebook, CSV')).toContain('Team points')
  await page.context().close()
})
