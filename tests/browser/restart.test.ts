import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { parseJournal } from '../../server/scripts/journalFile.ts'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { ExportedResults } from '../../shared/session/exportedResults.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import type { Session } from '../../shared/session/Session.ts'
import { join as enter, leave } from '../integration/liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import { launchBrowser } from '../support/browser.ts'
import { describePages, LAPTOP, PHONE, PROJECTOR, pageOpener, requestSession } from '../support/browserBed.ts'
import { mouseHand, touchHand } from '../support/hand.ts'
import { goOnTo, turnOffAutoAdvance } from '../support/hostConsole.ts'
import { lockBottleneck } from '../support/playAudit.ts'
import { runTrial, verifyInRace } from '../support/playFrontier.ts'
import { dryRun, fillProof, offer, openGates, proofAnswer, writeOffer } from '../support/playReview.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { agree, button, joinTeam, press, type Student, sees } from '../support/student.ts'

let browser: Browser
let dataDir: string
let port: number
let server: ServerProcess
const complaints: string[] = []
const open = (...args: Parameters<ReturnType<typeof pageOpener>>) => pageOpener(browser, complaints)(...args)

const start = async (): Promise<void> => {
  server = await spawnServer(port, { DATA_DIR: dataDir })
}
beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
  port = await freePort()
  await start()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.error(await describePages(browser), complaints)
  await server.end('SIGKILL')
  rmSync(dataDir, { recursive: true })
})
afterAll(() => browser.close())

/** Browsers log failed requests to a dead server on the console, and no page can prevent that. */
const isLostConnection = (complaint: string): boolean => /net::ERR_|WebSocket|Failed to load resource/.test(complaint)

const exported = async ({ code, hostKey }: CreatedSession, file: string): Promise<string> => {
  const headers = { authorization: `Bearer ${hostKey}` }
  return (await fetch(`${server.url}/api/sessions/${code}/${file}`, { headers })).text()
}
const resultsOf = async (created: CreatedSession): Promise<ExportedResults> =>
  JSON.parse(await exported(created, 'results.json'))
const sessionOf = async (created: CreatedSession): Promise<Session> => {
  const journal = parseJournal(await exported(created, 'journal.ndjson'))
  if (!journal) throw new Error('no journal')
  return restoreSession(journal.header.options, NO_JOURNAL, journal.lines).session
}
const ownResult = async (created: CreatedSession) => {
  const { points, moves, trials, rounds, audit, flag } =
    (await resultsOf(created)).teams.find(({ id }) => id === 't1') ?? {}
  return { points, moves, trials, rounds, audit, flag }
}

const openFiling = async (created: CreatedSession) => (await sessionOf(created)).state.teams[0]?.filing

/** The completed weeks of the race, as listed in the table of a student's chart. */
const weeksRaced = async ({ page }: Student): Promise<string[]> => {
  const rows = await page.getByRole('table', { name: 'Race by week' }).getByRole('row').allInnerTexts()
  return rows.slice(1, -1)
}

const LOST = /Reconnecting\.|Connection lost\./

/** Kills the server, waits until every page says so, does something, and waits until all pages are back. */
const killAndRestart = async (pages: readonly Page[], meanwhile: () => Promise<void>): Promise<void> => {
  await server.end('SIGKILL')
  await Promise.all(pages.map((page) => page.getByText(LOST).waitFor()))
  await meanwhile()
  await start()
  await Promise.all(pages.map((page) => page.getByText(LOST).waitFor({ state: 'detached' })))
}

it('[BRO2] every page recovers without a reload after the server was killed, with points, trials, lines and filings as they were', async () => {
  const created = await requestSession(server.url, {
    teams: 2,
    tracks: ['cloud'],
    bots: ['veteran'],
    seed: 7,
    speed: 8,
  })
  const team = (await sessionOf(created)).state.teams[0]
  if (!team) throw new Error('no team')
  const [host, screen, phone, laptop] = await Promise.all([
    open('host', created.urls.host, LAPTOP),
    open('screen', created.urls.screen, PROJECTOR),
    open('Ana', created.urls.join, PHONE),
    open('Ben', created.urls.join, LAPTOP),
  ])
  const pages = [host, screen, phone, laptop]
  const ana: Student = { page: phone, hand: touchHand, name: 'Ana' }
  const ben: Student = { page: laptop, hand: mouseHand, name: 'Ben' }
  await Promise.all([joinTeam(ana, team.name), joinTeam(ben, team.name), turnOffAutoAdvance(host)])
  await Promise.all(pages.map((page) => page.evaluate(() => document.body.setAttribute('data-never-reloaded', ''))))

  await host.getByRole('button', { name: 'Start' }).click()
  await lockBottleneck(ana, 'dataPrep', 90)
  for (const what of ['the audit', 'the reflection', 'the reveal', 'Part 2', 'the workbench']) await goOnTo(host, what)
  await Promise.all([seesPhase(phone, 'frontierWork'), seesPhase(laptop, 'frontierWork')])
  for (const trial of [1, 2, 3]) await runTrial(trial === 2 ? ben : ana, 0.3 * trial, trial)
  await goOnTo(host, 'the race')
  await seesPhase(laptop, 'frontierRace')
  await press(ben, /Race by week/)
  await screen.getByRole('heading', { name: /^Week [3-9]/ }).waitFor()
  const before = await ownResult(created)
  expect(before).toMatchObject({ trials: 3, points: { auditLock: 4 } })
  const weeks = await weeksRaced(ben)
  expect(weeks.length).toBeGreaterThan(0)

  await killAndRestart(pages, () => verifyInRace(ben, 0.8))
  expect(await ownResult(created)).toEqual(before)
  await expect.poll(() => weeksRaced(ben), { timeout: 5000 }).toEqual(expect.arrayContaining(weeks))
  expect((await weeksRaced(ben)).slice(0, weeks.length)).toEqual(weeks)
  await host.getByText('2 of 2 students connected').waitFor()
  await expect.poll(async () => (await sessionOf(created)).state.teams[0]?.levers.verification).toBe(0.8)

  // A filing waits for 15 s of session time.
  const tablet = await enter(server.url, created.code, { hostKey: created.hostKey })
  expect(await tablet.ask('setSpeed', { speed: 1 })).toEqual({ ok: true })
  await leave(tablet)
  for (const what of ['the reflection', 'the reveal', 'Part 3', 'the negotiation']) await goOnTo(host, what)
  await Promise.all([seesPhase(phone, 'reviewWork'), seesPhase(laptop, 'reviewWork')])
  await openGates(ana, [1, 3, 4])
  await dryRun(ana, 1, null)
  await writeOffer(ana)
  const answer = proofAnswer(await sessionOf(created), team.id)
  await fillProof(
    ana,
    answer,
    answer.picks.find(({ right }) => !right),
  )
  await offer(ana)
  await agree(ben)
  await sees(ana, 'Round 2 of 3')
  const reviewed = await ownResult(created)
  expect(reviewed).toMatchObject({ rounds: 1, trials: 3 })

  await killAndRestart(pages, async () => {})
  expect(await ownResult(created)).toEqual(reviewed)
  await fillProof(ana, answer)
  await offer(ana)
  await sees(ben, /^Ana proposes an offer of .* 1 more must agree, or it is filed in \d+ s\.$/)
  const filing = await openFiling(created)
  expect(filing).toMatchObject({ content: { type: 'proposal' }, agreed: [expect.any(String)], objected: [] })

  await killAndRestart(pages, async () => {
    await button(ana, /^You agreed/).waitFor()
  })
  expect(await openFiling(created)).toEqual(filing)
  expect(await ownResult(created)).toEqual(reviewed)
  await sees(ana, /^You propose an offer of .* 1 more must agree, or it is filed in \d+ s\.$/)
  await sees(ben, /^Ana proposes an offer of .* 1 more must agree, or it is filed in \d+ s\.$/)
  await agree(ben)
  await Promise.all([ana, ben].map((one) => sees(one, /^You agreed on /)))
  for (const page of pages) expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)

  await phone.reload()
  await sees(ana, /^You agreed on /)
  await phone.getByRole('heading', { name: team.name, level: 1 }).waitFor()
  await host.getByText('2 of 2 students connected').waitFor()
  expect(
    (await sessionOf(created)).state.seats
      .filter(({ bot }) => !bot)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Ana', 'Ben'])
  expect(complaints.filter((complaint) => !isLostConnection(complaint))).toEqual([])
}, 180_000)
