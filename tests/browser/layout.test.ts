import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Language } from '../../shared/content/language.ts'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import { MAX_SEATS_PER_TEAM, PERSONAS, SCREEN_SCENES } from '../../shared/sim/match/matchState.ts'
import { PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { playedTicks } from '../../shared/sim/match/playedTicks.ts'
import { host as inEnglish } from '../../shared/text/en/host.ts'
import { host as inSpanish } from '../../shared/text/es/host.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { isInView } from '../support/inView.ts'
import { pageFindings, projectorFindings, resizeTo, settled } from '../support/layoutFindings.ts'
import { firstTeam } from '../support/playThrough.ts'
import { screenShowsPhase, seesPhase } from '../support/seesPhase.ts'
import { button, choose, joinTeam, press, type Student, slide } from '../support/student.ts'

const bed = useBrowserBed()

const PHONE_SIZE = { width: 360, height: 640 }
const SMALL_PHONE = { width: 320, height: 568 }
/** As long as a title can be. */
const TITLE = 'Aprendizaje automático aplicado, grupo de la mañana, sala 12'

/** Lets the bots play most of a phase. */
const pass = ({ session }: LiveSession): void => {
  const { phaseLength, phaseTicks } = session.state
  if (phaseLength !== null) session.advance(Math.floor(phaseLength * 0.7) - phaseTicks)
}

/** Switches everybody in a session to another language. */
const speakAll = async (live: LiveSession, page: Page, language: Language): Promise<void> => {
  live.host({ type: 'setLanguage', language })
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
}

/** The button for what a phase asks students to do, if it asks for anything. */
const MAIN_BUTTONS: Readonly<Partial<Record<Phase, RegExp>>> = {
  auditLock: /^Choose a stage first$/,
  auditAgain: /^Choose a stage first$/,
  auditWork: /\$\d/,
  auditReflect: /^Choose a stage first$/,
  frontierLock: /^Choose a leader first$/,
  frontierAgain: /^Choose a leader first$/,
  frontierWork: /^Run trial 1$/,
  frontierRace: /^Iterations/,
  frontierReflect: /^Pick 3 more facts$/,
  reviewLock: /^Set all three values first$/,
  reviewAgain: /^Set all three values first$/,
  reviewWork: /^Run dry run 1$/,
  ledger: /^Set a pace$/,
}

/** What a student does in a phase, and what has to be in view then, in either language. */
const ACTS: Readonly<Partial<Record<Phase, (student: Student) => Promise<string>>>> = {
  auditWork: async (student) => {
    await choose(student, new RegExp(`^${STAGE_NAMES.training},`))
    await student.hand.press(student.page.locator('.stops').getByRole('button').first())
    await slide(student, 'Hours saved per cycle', 200)
    await press(student, 'Log move 1')
    await button(student, 'Choose strategy 2').waitFor()
    return '.estimate .button'
  },
  frontierWork: async (student) => {
    await slide(student, 'Model size', 0.3)
    await press(student, 'Run trial 1')
    await press(student, 'Set up trial 2')
    await slide(student, 'Model size', 0.6)
    return '.cause-cells'
  },
  reviewWork: async (student) => {
    await press(student, 'Run dry run 1')
    return '.dry-run'
  },
}

it('[LOK5] nothing overflows, is cut or lies on another part on a page 360 or 320 px wide in any phase or language, and its main button is visible', async () => {
  const live = await bed().newSession({ title: TITLE, teams: 4, bots: 3, seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('phone', live.urls.join, PHONE)
  await page.getByRole('button', { name: /^Join / }).waitFor()
  const found = await pageFindings(page, 'join')
  const student: Student = { page, hand: touchHand, name: 'Maximiliane Longborough' }
  await joinTeam(student, firstTeam(live).name)
  const mates = (from: number, to: number): void => {
    for (let i = from; i <= to; i++) {
      const seat = { seat: `mate${i}`, name: `Mate Number ${i}`, team: firstTeam(live).id, keyHash: `${i}` }
      live.session.submit({ kind: 'server' }, { type: 'takeSeat', ...seat })
    }
  }
  mates(1, 2)
  const speak = (language: Language) => speakAll(live, page, language)
  for (const phase of PHASES) {
    live.goTo(phase)
    // The team's members share a line with its progress.
    if (phase === 'frontierLock') mates(3, MAX_SEATS_PER_TEAM - 1)
    await seesPhase(page, phase)
    found.push(...(await settled(() => pageFindings(page, phase))))
    const name = MAIN_BUTTONS[phase]
    if (name && !(await isInView(page.getByRole('button', { name }).first())))
      found.push(`${phase}: ${name} is out of view`)
    pass(live)
    found.push(...(await settled(() => pageFindings(page, `${phase}, later`))))
    await speak('es')
    found.push(...(await settled(() => pageFindings(page, `${phase}, in Spanish`))))
    await resizeTo(page, SMALL_PHONE)
    for (const language of ['es', 'en'] as const) {
      await speak(language)
      found.push(...(await settled(() => pageFindings(page, `${phase}, 320 px, ${language}`))))
    }
    await resizeTo(page, PHONE_SIZE)
    const sees = await ACTS[phase]?.(student)
    for (const language of sees ? (['en', 'es'] as const) : []) {
      await speak(language)
      found.push(...(await settled(() => pageFindings(page, `${phase}, acted, ${language}`))))
      if (sees && !(await isInView(page.locator(sees).first())))
        found.push(`${phase}, ${language}: ${sees} is out of view`)
    }
    await speak('en')
  }
  expect(found).toEqual([])
})

it('[LOK7] nothing overflows, is cut or lies on another part on the pages outside the game, 360 or 320 px wide, in either language', async () => {
  const live = await bed().newSession({ title: TITLE, teams: 4, bots: 4, seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: true, advanceWhenDone: false })
  live.goTo('auditLock')
  const { code, hostKey, session } = live
  while (session.state.phase !== 'debrief') session.advance(100)
  const found: string[] = []
  for (const locale of ['en-US', 'es-ES']) {
    const pages = {
      '/': 'button',
      '/host': 'button[type=submit]',
      [`/host/${code}#${hostKey}`]: '.ruler',
      [`/replay/${code}#${hostKey}`]: '.replay-save',
    }
    for (const [path, part] of Object.entries(pages)) {
      const page = await bed().open(path, `${bed().url}${path}`, { ...PHONE, locale })
      await page.locator(part).first().waitFor()
      for (const size of [PHONE_SIZE, SMALL_PHONE]) {
        await resizeTo(page, size)
        found.push(...(await settled(() => pageFindings(page, `${path.split('#')[0]} ${locale} ${size.width} px`))))
      }
    }
  }
  const walked = await bed().newSession({ title: TITLE, teams: 4, bots: 4, seed: 5, preset: 'demo' })
  walked.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const desk = await bed().open('console', walked.urls.host, { ...PHONE, locale: 'es-ES' })
  for (const phase of PHASES) {
    walked.goTo(phase)
    pass(walked)
    await desk.locator('.clock-phase', { hasText: inSpanish.phases.names[phase] }).waitFor()
    found.push(...(await settled(() => pageFindings(desk, `console, ${phase}, in Spanish`))))
  }
  expect(found).toEqual([])
  expect(bed().complaints).toEqual([])
})

it('[LOK8] nothing overflows, is cut or lies on another part on the console, 1366 px wide, in any phase or language', async () => {
  const live = await bed().newSession({ title: TITLE, teams: 4, bots: 4, seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const consoles = [
    { text: inEnglish, page: await bed().open('console', live.urls.host) },
    { text: inSpanish, page: await bed().open('consola', live.urls.host, { ...LAPTOP, locale: 'es-ES' }) },
  ]
  const found: string[] = []
  for (const phase of PHASES) {
    live.goTo(phase)
    pass(live)
    for (const { text, page } of consoles) {
      await page.locator('.clock-phase', { hasText: text.phases.names[phase] }).waitFor()
      found.push(...(await settled(() => pageFindings(page, text.phases.names[phase]))))
    }
  }
  expect(found).toEqual([])
})

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]
/** Where text has the least space. */
const NARROW = { width: 1024, height: 768 }
const LEAST_TEXT = 0.022
/** The phases that open with who moved between two votes. */
const REVEALS_VOTES: readonly Phase[] = ['auditReveal', 'frontierReveal', 'podium']
/** On a timeline, the marks of simultaneous events overlap. */
const isNoMark = (finding: string): boolean => !/"\S" lies on "\S"$/u.test(finding)

it.each([{ teams: 4 }, { teams: 24 }])(
  '[LOK6] on the projector nothing scrolls, no text leaves the window or covers other text, the header is never cut, and no text is smaller than 2.2% of its height: $teams teams',
  async ({ teams }) => {
    const bots = Array.from({ length: teams }, (_, i) => PERSONAS[i % PERSONAS.length] ?? 'average')
    const live = await bed().newSession({ teams, bots, seed: 5, preset: 'demo' })
    live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
    const page = await bed().open('screen', live.urls.screen, PROJECTOR)
    // A full class is checked only at the smallest size, a small class at every size.
    const sizes = teams > 4 ? [NARROW] : [...SIZES]
    const found: string[] = []
    for (const phase of PHASES) {
      live.goTo(phase)
      if (REVEALS_VOTES.includes(phase)) {
        await page.locator('.votes-moves').waitFor()
        for (const size of [...sizes, NARROW]) {
          await resizeTo(page, size)
          found.push(...(await settled(() => projectorFindings(page, `votes of ${phase}`, LEAST_TEXT))))
        }
      }
      pass(live)
      await screenShowsPhase(page, phase)
      for (const size of sizes) {
        await resizeTo(page, size)
        const where = `${phase} at ${size.width} x ${size.height}`
        found.push(...(await settled(() => projectorFindings(page, where, LEAST_TEXT))))
      }
      await speakAll(live, page, 'es')
      await resizeTo(page, NARROW)
      found.push(...(await settled(() => projectorFindings(page, `${phase} in Spanish`, LEAST_TEXT))))
      await speakAll(live, page, 'en')
      // The next phase starts at the size that this one ended with.
      sizes.reverse()
    }
    for (const scene of SCREEN_SCENES) {
      live.host({ type: 'setScreen', scene, team: firstTeam(live).id })
      for (const size of sizes) {
        await resizeTo(page, size)
        found.push(
          ...(await settled(() => projectorFindings(page, `${scene} at ${size.width} x ${size.height}`, LEAST_TEXT))),
        )
      }
    }
    live.host({ type: 'setScreen', scene: 'auto', team: null })
    live.host({ type: 'shareReplay', shared: true })
    const tick = playedTicks(live.session.state)
    const at = { tick, team: firstTeam(live).id }
    for (const moment of [null, { ...at, change: null }, { ...at, change: 'moreVerification' } as const]) {
      live.host({ type: 'showReplay', moment })
      await page.locator(moment ? '.replay-board' : '.replay-link').waitFor()
      for (const language of ['en', 'es'] as const) {
        await speakAll(live, page, language)
        for (const size of sizes) {
          await resizeTo(page, size)
          const where = `the replay at ${size.width} x ${size.height} in ${language}, ${JSON.stringify(moment)}`
          found.push(
            ...(await settled(async () => (await projectorFindings(page, where, LEAST_TEXT)).filter(isNoMark))),
          )
        }
      }
    }
    expect(found).toEqual([])
    // There is nothing to find on an empty canvas.
    expect(bed().complaints).toEqual([])
  },
)

/** A student's phone during the race, while the host advances the session. */
const phoneInRace = async () => {
  const live = await bed().newSession({ teams: 4, bots: 3, seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('phone', live.urls.join, PHONE)
  await joinTeam({ page, hand: touchHand, name: 'Wren' }, firstTeam(live).name)
  live.goTo('frontierRace')
  return { live, page }
}

it('[LOK9] a refusal can be read and dismissed above an open sheet', async () => {
  const { live, page } = await phoneInRace()
  await page.getByRole('button', { name: /^Verify/ }).tap()
  live.host({ type: 'pause' })
  const sheet = page.getByRole('dialog', { name: 'Verify' })
  // A finger that is already on the lever.
  await sheet.getByRole('slider').evaluate((input: HTMLInputElement) => {
    input.disabled = false
    input.stepUp()
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const refusal = sheet.getByRole('alert').getByText(/paused/i)
  await refusal.waitFor()
  await sheet.getByRole('alert').getByRole('button').tap()
  await refusal.waitFor({ state: 'detached' })
  expect(await sheet.isVisible()).toBe(true)
})

it('[RAC11] a workbench whose race is over says so and shows no levers', async () => {
  const { live, page } = await phoneInRace()
  const levers = page.getByRole('region', { name: 'Change your plan' })
  await levers.waitFor()
  live.session.advance(live.session.state.phaseLength ?? 0)
  await page.getByText('The 26 weeks are over.').waitFor()
  expect(await levers.count()).toBe(0)
})
