import { expect, it } from 'vitest'
import { SCREEN_SCENES } from '../../shared/sim/match/matchState.ts'
import { PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { axeFindings, axeFindingsOnce } from '../support/axeFindings.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { mouseHand, touchHand } from '../support/hand.ts'
import { lockBottleneck, logMove } from '../support/playAudit.ts'
import { lockCrossover } from '../support/playFrontier.ts'
import { openGates, writeOffer } from '../support/playReview.ts'
import { firstTeam } from '../support/playThrough.ts'
import { screenShowsPhase, seesPhase } from '../support/seesPhase.ts'
import { joinTeam, press, type Student } from '../support/student.ts'

const bed = useBrowserBed()

const newClass = (): Promise<LiveSession> =>
  bed().newSession({ teams: 4, bots: ['veteran', 'average'], seed: 5, preset: 'demo' })

/** Lets the bots play most of a phase. */
const pass = ({ session }: LiveSession): void => {
  const { phaseLength, phaseTicks } = session.state
  if (phaseLength !== null) session.advance(Math.floor(phaseLength * 0.8) - phaseTicks)
}

it('[LOK1] axe finds no problem on the join page, with or without a code', async () => {
  const live = await newClass()
  const page = await bed().open('join', live.urls.join, PHONE)
  await page.getByRole('button', { name: /^Join / }).waitFor()
  const found = await axeFindings(page, 'join, by code')
  await page.getByRole('button', { name: 'Type my own name' }).click()
  found.push(...(await axeFindings(page, 'join, own name')))
  await page.goto(bed().url)
  found.push(...(await axeFindings(page, 'join, no code')))
  expect(found).toEqual([])
})

/** The phases in which laptops have their own layout. */
const WIDE: readonly Phase[] = ['auditWork', 'frontierWork', 'frontierRace', 'reviewWork', 'finalRun']

/** What a phase shows only after a student has done something. */
const DEEDS: Readonly<Partial<Record<Phase, (student: Student) => Promise<void>>>> = {
  auditLock: (student) => lockBottleneck(student, 'training', 70),
  auditWork: async (student) => {
    await logMove(student, 'training', 1, 1)
    await press(student, 'All strategies and your moves')
    await student.page.getByRole('dialog').waitFor()
  },
  frontierLock: (student) => lockCrossover(student, 9, 80),
  frontierWork: (student) => press(student, 'Frontier'),
  frontierRace: async (student) => {
    await press(student, /^Iterations/)
    await student.page.getByRole('dialog').waitFor()
  },
  reviewWork: async (student) => {
    await openGates(student, [1, 3])
    await writeOffer(student)
  },
}

it('[LOK2] axe finds no problem on the play page in any phase, light or dark, on a phone or a laptop, with sheets and the offer open', async () => {
  const live = await newClass()
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const phone = { page: await bed().open('phone', live.urls.join, PHONE), hand: touchHand, name: 'Ana' }
  const laptop = { page: await bed().open('laptop', live.urls.join, LAPTOP), hand: mouseHand, name: 'Ben' }
  const { name } = firstTeam(live)
  await Promise.all([joinTeam(phone, name), joinTeam(laptop, name)])
  const found: string[] = []
  for (const phase of PHASES) {
    live.goTo(phase)
    await Promise.all([phone, laptop].map(({ page }) => seesPhase(page, phase)))
    found.push(...(await axeFindings(phone.page, phase)))
    if (WIDE.includes(phase)) found.push(...(await axeFindingsOnce(laptop.page, `${phase}, wide`)))
    await DEEDS[phase]?.(phone)
    if (DEEDS[phase]) found.push(...(await axeFindings(phone.page, `${phase}, later`)))
  }
  expect(found).toEqual([])
})

it("[LOK3] axe finds no problem on the host's pages", async () => {
  const page = await bed().open('host', `${bed().url}/host`, LAPTOP)
  await page.getByRole('button', { name: 'Create a session' }).waitFor()
  const found = await axeFindings(page, 'host')
  const live = await bed().newSession({
    teams: 4,
    bots: ['veteran', 'average'],
    seed: 5,
    preset: 'demo',
    rehearsal: true,
  })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  await page.goto(live.urls.host)
  await page.getByRole('navigation', { name: 'Session' }).waitFor()
  const student = { page: await bed().open('student', live.urls.join, PHONE), hand: touchHand, name: 'Ana' }
  const team = firstTeam(live).name
  await joinTeam(student, team)
  for (const phase of PHASES) {
    live.goTo(phase)
    pass(live)
    await page.getByRole('button', { name: 'Message all' }).waitFor()
    found.push(...(await axeFindingsOnce(page, `console, ${phase}`)))
  }
  await page.getByRole('button', { name: `Manage ${team}` }).click()
  await page.getByRole('button', { name: 'Rename' }).waitFor()
  found.push(...(await axeFindings(page, 'console, a team')))
  expect(found).toEqual([])
})

it('[HOS14] the host looks at a workbench without changing it, and sends a hint that only this team reads', async () => {
  const live = await newClass()
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('host', live.urls.host, LAPTOP)
  const student = { page: await bed().open('student', live.urls.join, PHONE), hand: touchHand, name: 'Ana' }
  const { id, name } = firstTeam(live)
  await joinTeam(student, name)
  live.goTo('frontierWork')
  await page.getByRole('button', { name: `Manage ${name}` }).click()
  await page.getByRole('button', { name: 'View' }).click()
  const bench = page.getByRole('dialog', { name: `${name}: their workbench` })
  await bench.getByRole('slider', { name: 'Model size' }).focus()
  const before = live.session.state.teams.find((team) => team.id === id)?.levers
  await page.keyboard.press('ArrowRight')
  await bench.getByText('You are only watching.').waitFor()
  expect(live.session.state.teams.find((team) => team.id === id)?.levers).toEqual(before)
  expect(await page.locator('main').count()).toBe(1)
  const found = await axeFindingsOnce(page, 'a look into a bench')
  await bench.getByRole('button', { name: 'Send a hint' }).click()
  await page.getByRole('textbox', { name: 'Message (one line)' }).fill('Try a much smaller model.')
  found.push(...(await axeFindingsOnce(page, 'a hint')))
  await page.getByRole('button', { name: `Send to ${name}` }).click()
  await student.page.getByText('Try a much smaller model.').waitFor()
  expect(found).toEqual([])
})

it('[LOK4] axe finds no problem on the projector in any phase', async () => {
  const live = await newClass()
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('screen', live.urls.screen, PROJECTOR)
  const found: string[] = []
  for (const phase of PHASES) {
    live.goTo(phase)
    pass(live)
    await screenShowsPhase(page, phase)
    found.push(...(await axeFindingsOnce(page, phase)))
  }
  for (const scene of SCREEN_SCENES) {
    live.host({ type: 'setScreen', scene, team: firstTeam(live).id })
    found.push(...(await axeFindingsOnce(page, scene)))
  }
  expect(found).toEqual([])
})
