import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { parseJournal } from '../../server/scripts/journalFile.ts'
import { PRESETS } from '../../shared/content/presets.ts'
import { TRACKS } from '../../shared/content/tracks.ts'
import { type ExportedResults, exportedResults } from '../../shared/session/exportedResults.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import type { Team } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { mouseHand, touchHand } from '../support/hand.ts'
import { goOnTo, makeDemoSession, openProjector, turnOffAutoAdvance } from '../support/hostConsole.ts'
import { fileAudit, lockBottleneck, logMove, pointAtTax } from '../support/playAudit.ts'
import { convinceCfo, lockCrossover, plantFlag, runTrial, verifyInRace } from '../support/playFrontier.ts'
import {
  dryRun,
  fileLedger,
  fillProof,
  lockReach,
  offer,
  openGates,
  proofAnswer,
  writeOffer,
} from '../support/playReview.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { agree, joinTeam, type Student, sees, seesHeading, typeCode } from '../support/student.ts'
import { watchPage } from '../support/watchPage.ts'

const bed = useBrowserBed()

/** A team during play: the student who moves the levers and files, and the one who agrees. */
type Bench = { readonly id: string; readonly name: string; readonly lead: Student; readonly mate: Student }

/** The final run of a demo takes 16 s. */
const FINAL_RUN_MS = 30_000

const student = async (name: string, url: string, options: typeof PHONE): Promise<Student> => {
  const page = await bed().open(name, url, options)
  return { page, hand: options === PHONE ? touchHand : mouseHand, name }
}

/** Runs something on several pages at the same time. */
const together = <T>(all: readonly T[], act: (one: T, at: number) => Promise<unknown>): Promise<unknown> =>
  Promise.all(all.map(act))

const audit = async ({ lead, mate, id }: Bench, code: string): Promise<void> => {
  const { taxStage } = TRACKS[teamOf(code, id).track]
  await logMove(lead, taxStage, 2, 1)
  await logMove(lead, taxStage, 1, 2)
  await logMove(lead, 'training', 2, 3)
  await logMove(mate, 'monitoring', 1, 4)
  await logMove(mate, 'deployment', taxStage === 'deployment' ? 2 : 1, 5)
  await fileAudit(lead, taxStage, 2)
  await agree(mate)
  await together([lead, mate], (one) => sees(one, 'Audit filed'))
}

const explore = async ({ lead, mate }: Bench): Promise<void> => {
  for (let trial = 1; trial <= PRESETS.full.trialsToFlag; trial++)
    await runTrial(trial < 9 ? lead : mate, 0.1 * trial, trial)
  await plantFlag(lead, 0.9)
  await agree(mate)
  await together([lead, mate], (one) => sees(one, 'Flag planted'))
}

const negotiate = async ({ lead, mate, id }: Bench): Promise<void> => {
  await openGates(lead, [1, 3, 4])
  await dryRun(lead, 1, null)
  await writeOffer(lead)
  const answer = proofAnswer(bed().findSession(codeOf(lead.page)), id)
  await fillProof(
    lead,
    answer,
    answer.picks.find(({ right }) => !right),
  )
  await offer(lead)
  await agree(mate)
  await sees(lead, 'Round 2 of 3')
  await fillProof(lead, answer)
  await offer(lead)
  await agree(mate)
  await together([lead, mate], (one) => sees(one, /^You agreed on /))
}

const codeOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? ''
const teamOf = (code: string, id: string): Team => {
  const team = bed()
    .findSession(code)
    .state.teams.find((one) => one.id === id)
  if (!team) throw new Error(`no team ${id}`)
  return team
}

const exported = async (code: string, hostKey: string, file: string): Promise<string> => {
  const headers = { authorization: `Bearer ${hostKey}` }
  const response = await fetch(`${bed().url}/api/sessions/${code}/${file}`, { headers })
  expect(response.status).toBe(200)
  return response.text()
}

/** The page that a student keeps. */
const keptRun = async ({ page }: Student): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my run' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** The list under the heading "All teams", each item as one line of text. */
const allTeamsOn = async (page: Page): Promise<string[]> => {
  const headed = page.locator('section, div', { has: page.getByRole('heading', { name: /^All teams/ }) }).last()
  const texts = await headed.getByRole('listitem').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

it('[BRO1] a class plays a demo session from the code to the podium in browsers, and everybody sees the same results', async () => {
  const host = await bed().open('host', `${bed().url}/host`, LAPTOP)
  const { code, hostKey } = await makeDemoSession(host, { teams: 4, bots: 2, seed: 7 })
  await turnOffAutoAdvance(host)
  const screen = await openProjector(host)
  watchPage(screen, 'screen', bed().complaints)
  await screen.setViewportSize(PROJECTOR.viewport ?? { width: 0, height: 0 })

  const join = `${bed().url}/join/${code}`
  const [ana, ben, caro, dan] = await Promise.all([
    student('Ana', `${bed().url}/`, PHONE),
    student('Ben', join, LAPTOP),
    student('Caro', join, PHONE),
    student('Dan', join, LAPTOP),
  ])
  await typeCode(ana, code)
  const [first, second] = bed().findSession(code).state.teams
  if (!first || !second) throw new Error('no teams')
  const benches: readonly Bench[] = [
    { id: first.id, name: first.name, lead: ana, mate: ben },
    { id: second.id, name: second.name, lead: dan, mate: caro },
  ]
  const students = [ana, ben, caro, dan]
  await together(benches, ({ name, lead, mate }) => together([lead, mate], (one) => joinTeam(one, name)))
  await host.getByText('4 of 4 students connected').waitFor()
  await screen.getByRole('heading', { name: '4 students' }).waitFor()

  const allSee = (phase: Phase) => together(students, ({ page }) => seesPhase(page, phase))
  const goOn = async (what: string, phase: Phase): Promise<void> => {
    await goOnTo(host, what)
    await allSee(phase)
  }

  await host.getByRole('button', { name: 'Start' }).click()
  await allSee('auditLock')
  await together(students, (one, at) => lockBottleneck(one, at % 2 === 0 ? 'dataPrep' : 'training', 60 + at * 10))
  await goOn('the audit', 'auditWork')
  await together(benches, (bench) => audit(bench, code))
  await goOn('the reflection', 'auditReflect')
  await together(students, (one) => pointAtTax(one, 'dataPrep', 'Nothing else can start before it.'))
  await goOn('the reveal', 'auditReveal')
  await together(students, (one) => seesHeading(one, 'Your prediction'))

  await goOn('Part 2', 'frontierLock')
  await together(students, (one, at) => lockCrossover(one, 7 + at, 80))
  await goOn('the workbench', 'frontierWork')
  await together(benches, explore)
  await goOn('the race', 'frontierRace')
  await together(benches, ({ lead }) => verifyInRace(lead, 0.75))
  // Later weeks and the end of the race are also accepted, because no rule says how fast two sheets open.
  await screen.getByRole('heading', { name: /^(Week ([3-9]|\d\d)\b|The race)/ }).waitFor()
  await goOn('the reflection', 'frontierReflect')
  await together(students, (one) => convinceCfo(one, 'We learned more often than they did.'))
  await goOn('the reveal', 'frontierReveal')
  await together(students, (one) => seesHeading(one, 'Your race'))

  await goOn('Part 3', 'reviewLock')
  await together(students, (one) => lockReach(one, 95.5, 96.5, 97.5))
  await goOn('the negotiation', 'reviewWork')
  await together(benches, negotiate)
  await goOn('the ledger', 'ledger')
  await together(benches, async ({ lead, mate }) => {
    await fileLedger(lead, { pace: 0.5, reason: /Learning beats caution/, sentence: 'Slow would have cost more.' })
    await agree(mate)
    await together([lead, mate], (one) => seesHeading(one, 'Your ledger is signed.'))
  })
  await goOn('the final run', 'finalRun')
  await together(students, ({ page }) =>
    page.getByRole('heading', { name: /^(You ship|Bust)$/ }).waitFor({ timeout: FINAL_RUN_MS }),
  )
  await goOn('the podium', 'podium')
  await host.getByRole('button', { name: 'Pause' }).click()
  await sees(ana, /Paused by your instructor/)

  // Where the bots have signed in time, there are four ledgers, and the class compares them first.
  await together(students, async (one) => {
    const asked = one.page.getByRole('button', { name: 'See your result' })
    await asked.or(one.page.getByRole('heading', { name: 'One thing to learn' })).waitFor()
    if (await asked.isVisible()) await one.hand.press(asked)
  })
  const results: ExportedResults = JSON.parse(await exported(code, hostKey, 'results.json'))
  const journal = parseJournal(await exported(code, hostKey, 'journal.ndjson'))
  if (!journal) throw new Error('no journal')
  const { session, damagedSeq } = restoreSession(journal.header.options, NO_JOURNAL, journal.lines)
  expect(damagedSeq).toBeNull()
  expect(exportedResults(session.state)).toEqual(results)

  for (const { id, lead, mate } of benches) {
    const team = results.teams.find((one) => one.id === id)
    expect(team).toMatchObject({ moves: 5, trials: PRESETS.full.trialsToFlag, rounds: 2, agreed: true })
    expect(team?.audit).toMatchObject({ bottleneck: TRACKS[teamOf(code, id).track].taxStage, complete: true })
    expect(team?.flag?.complete).toBe(true)
    expect(team?.ledger?.reason).toBe('fasterLearning')
    await together([lead, mate], (one) => seesHeading(one, team?.outcome === 'shipped' ? 'You shipped' : 'Bust'))
  }
  const standing = results.teams.map(
    ({ rank, name, bot, points }) => `${rank} ${name}${bot ? ' bot' : ''} ${points.total.toFixed(1)}`,
  )
  for (const { page } of students) expect(await allTeamsOn(page)).toEqual(standing)
  // The projector is told of the podium in a message of its own.
  await expect
    .poll(() => allTeamsOn(screen), { timeout: 5000 })
    .toEqual(results.teams.map(({ name, bot, points }) => `${name},${bot ? ' a bot,' : ''} ${points.total.toFixed(1)}`))
  expect(await screen.getByRole('heading', { level: 1 }).innerText()).toContain(results.teams[0]?.name)

  const kept = await keptRun(ana)
  expect(kept).toContain(`<h1>${first.name}</h1>`)
  expect(kept.match(/<svg/g)).toHaveLength(2)
  expect(bed().complaints).toEqual([])
}, 180_000)
