import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PHASES } from '../../shared/sim/match/phases.ts'
import { playedTicks } from '../../shared/sim/match/playedTicks.ts'
import { host as inEnglish } from '../../shared/text/en/host.ts'
import { host as inSpanish } from '../../shared/text/es/host.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { isInView } from '../support/inView.ts'
import { resizeTo } from '../support/layoutFindings.ts'
import { firstTeam } from '../support/playThrough.ts'
import { joinTeam } from '../support/student.ts'

const bed = useBrowserBed()

it('[HOS19] the first page says in three lines what the lesson teaches and what students do, and its button is in view on a laptop', async () => {
  for (const { locale, text } of [
    { locale: 'en-US', text: inEnglish },
    { locale: 'es-ES', text: inSpanish },
  ]) {
    const page = await bed().open('host', `${bed().url}/host`, { ...LAPTOP, locale })
    const button = page.getByRole('button', { name: text.making.make })
    await button.waitFor()
    expect(await isInView(button)).toBe(true)
    expect(await page.getByRole('main').getByRole('list').first().getByRole('listitem').count()).toBe(3)
    const seed = page.getByRole('textbox', { name: text.making.seed })
    expect(await seed.count()).toBe(0)
    await page.getByText(text.making.advanced).click()
    await seed.waitFor()
  }
})

it('[HOS20] two students, automatic teams and two bot teams make a class that both can join, and a new name lasts', async () => {
  const page = await bed().open('host', `${bed().url}/host`, LAPTOP)
  await page.getByRole('spinbutton', { name: /^Students/ }).fill('2')
  await page.getByRole('spinbutton', { name: 'Extra bot teams' }).fill('2')
  await page.getByText('2 teams of about 1 student, plus 2 teams that bots play.').waitFor()
  await page.getByRole('button', { name: 'Create a session' }).click()
  await page.waitForURL(/\/host\/\w+#/)
  const code = new URL(page.url()).pathname.split('/')[2] ?? ''
  const phones = await Promise.all(['Ana', 'Ben'].map((name) => bed().open(name, `${bed().url}/join/${code}`, PHONE)))
  for (const phone of phones) await phone.getByRole('button', { name: 'Join the smallest team' }).waitFor()
  for (const phone of phones) {
    await phone.getByRole('button', { name: 'Join the smallest team' }).tap()
    await phone.waitForURL(/\/play\//)
  }
  await page.getByText('2 of 2 students connected, 4 teams, 2 bots').waitFor()
  const { teams, seats } = bed().findSession(code).state
  expect(teams.map(({ bot }) => bot !== null)).toEqual([false, false, true, true])
  expect(seats.filter(({ bot }) => !bot).map(({ team }) => team)).toEqual(['t1', 't2'])

  await page.getByRole('button', { name: `Manage ${teams[0]?.name}` }).click()
  const [first] = seats.filter(({ team }) => team === 't1')
  await page.getByRole('textbox', { name: `Name of ${first?.name}` }).fill('Grace')
  await page.getByRole('button', { name: 'Rename' }).click()
  const [phone] = phones
  await phone?.getByRole('heading', { name: 'You are in, Grace.' }).waitFor()
  await phone?.goto(`${bed().url}/join/${code}`)
  await phone?.getByRole('button', { name: 'Continue as Grace' }).waitFor()
  expect(bed().complaints).toEqual([])
})

const demoClass = async (): Promise<LiveSession> => {
  const live = await bed().newSession({ teams: 4, bots: 4, seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  return live
}

/** What a projector's page says outside its clock, which two pages show at slightly different times. */
const saysOf = (page: Pick<Page, 'locator'>): Promise<string[]> =>
  page
    .locator('.stage > :not(.stage-canvas, .plate)')
    .evaluateAll((parts) => parts.map((part) => (part.textContent ?? '').replace(/\d+:\d\d/g, '').trim()))

it("[HOS21] the console's miniature is the projector's page, in every phase and at every moment of the debrief", async () => {
  const live = await demoClass()
  const screen = await bed().open('screen', live.urls.screen, PROJECTOR)
  const page = await bed().open('console', live.urls.host, LAPTOP)
  const small = page.frameLocator('iframe')
  const same = async (what: string): Promise<void> => {
    await expect
      .poll(async () => [what, await saysOf(small as unknown as Page)], { timeout: 10_000 })
      .toEqual([what, await saysOf(screen)])
  }
  for (const phase of PHASES) {
    live.goTo(phase)
    const { phaseLength } = live.session.state
    if (phaseLength !== null) live.session.advance(Math.floor(phaseLength * 0.8))
    live.host({ type: phase === 'debrief' ? 'resume' : 'pause' })
    await small.locator('h1').waitFor()
    await new Promise((resolve) => setTimeout(resolve, 500))
    await same(phase)
  }
  const moment = { tick: playedTicks(live.session.state), team: firstTeam(live).id, change: null }
  live.host({ type: 'showReplay', moment })
  await small.locator('.replay-board').waitFor()
  await screen.locator('.replay-board').waitFor()
  await same('a moment of the timeline')
  expect(bed().complaints).toEqual([])
})

/** Where everything is that the host can press, by name. */
const controlsOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {}
    const all = document.querySelectorAll<HTMLElement>('main :is(button, a, input, select, summary)')
    for (const [at, element] of [...all].entries()) {
      if (element.closest('.console-toasts, .needs') || !element.checkVisibility()) continue
      const { left, top } = element.getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
      found[
        /^(Pause|Resume)$/.test(name)
          ? 'Pause or resume'
          : name || element.closest('label')?.textContent || `${element.tagName} ${at}`
      ] = `${Math.round(left)}, ${Math.round(top + scrollY)}`
    }
    return found
  })

it('[HOS22] messages, hints, warnings, proposals, needs and a pause move nothing that the host can press', async () => {
  const live = await bed().newSession({ teams: 3, bots: ['average'], seed: 5 })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('console', live.urls.host, LAPTOP)
  const { id, name } = firstTeam(live)
  const student = { page: await bed().open('student', live.urls.join, PHONE), hand: touchHand, name: 'Ana' }
  await joinTeam(student, name)
  live.goTo('frontierWork')
  await page.locator('.clock-phase', { hasText: 'Part 2, workbench' }).waitFor()
  const before = await controlsOn(page)
  const stays = async (what: string): Promise<void> => {
    expect([what, await controlsOn(page)]).toMatchObject([what, before])
  }
  live.host({ type: 'sendMessage', text: 'Eyes on the big screen, please.', team: null })
  live.host({ type: 'sendMessage', text: 'Which bar is the longest?', team: id })
  await page.getByText('Which bar is the longest?').waitFor()
  await stays('a message and a hint')
  live.host({ type: 'pause' })
  await page.getByRole('button', { name: 'Resume' }).waitFor()
  await stays('a pause')
  live.host({ type: 'resume' })
  live.host({ type: 'addTime', seconds: 600 })
  await page.getByRole('button', { name: 'Not now' }).waitFor()
  await stays('a proposal')
  await page.getByRole('button', { name: 'Large join code' }).click()
  await page.getByText(/^Stays this way/).waitFor()
  await stays('a scene that stays')
  live.host({ type: 'setScreen', scene: 'pm', team: id })
  await page.getByRole('combobox', { name: 'Team in the duel' }).waitFor()
  await stays('a choice of team')
  await student.page.close()
  await page.getByText(/the only student is away/).waitFor()
  await stays('a need')
  expect(bed().complaints).toEqual([])
})

/** The longest of some messages. */
const longest = (messages: readonly string[]): string =>
  messages.toSorted((one, other) => other.length - one.length)[0] ?? ''

it('[HOS23] ready-made messages to everybody, and the longest that can be typed, fit on the projector', async () => {
  const live = await demoClass()
  live.goTo('auditWork')
  const screen = await bed().open('screen', live.urls.screen, PROJECTOR)
  const plate = screen.locator('.plate-text')
  const typed = 'Write wonderful, wide words. '.repeat(5).slice(0, 140).trim()
  const ready = [inEnglish, inSpanish].flatMap(({ ready: { forAll } }) => Object.values(forAll))
  const cut: string[] = []
  for (const text of [...new Set([...ready.map(longest), longest(ready.flat()), typed])]) {
    live.host({ type: 'sendMessage', text, team: null })
    await screen.getByText(text).waitFor()
    for (const size of [PROJECTOR.viewport ?? { width: 0, height: 0 }, { width: 1024, height: 768 }]) {
      await resizeTo(screen, size)
      const fits = await plate.evaluate((element) => {
        const { scrollWidth, scrollHeight, clientWidth, parentElement } = element
        return scrollWidth <= clientWidth && scrollHeight <= (parentElement?.clientHeight ?? 0)
      })
      if (!fits) cut.push(`${text} at ${size.width} x ${size.height}`)
    }
  }
  expect(cut).toEqual([])
})

it('[HOS26] a double-click on the button that starts or advances the class ends one phase, and nothing is refused', async () => {
  const live = await bed().newSession({ teams: 2, bots: ['average'], seed: 3 })
  const page = await bed().open('host', live.urls.host)
  const advance = page.getByRole('button', { name: /^Advance to/ })
  await page.getByRole('button', { name: /^Start/ }).dblclick()
  // Waits until the button can be pressed again.
  await advance.click({ trial: true })
  expect(live.session.state.phase).toBe('auditLock')
  // It rests when a phase begins.
  const resting = page.getByRole('button', { name: /^Advance to/, disabled: true })
  await Promise.all([resting.waitFor(), advance.dblclick()])
  await page.getByText('Part 1, audit', { exact: true }).waitFor()
  await advance.click({ trial: true })
  expect(live.session.state.phase).toBe('auditWork')
  expect(await page.getByText('That phase is already over.').count()).toBe(0)
})

it('[HOS28] what needs attention covers no control of the clock, the second vote or the projector, on a laptop or a tablet', async () => {
  const live = await bed().newSession({ teams: 4, bots: 0, seed: 5 })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  for (const { id } of live.session.state.teams) {
    const seat = `s${id}`
    live.session.submit(
      { kind: 'server' },
      { type: 'takeSeat', seat, name: `Student of ${id}`, team: id, keyHash: seat },
    )
    live.session.submit({ kind: 'server' }, { type: 'setConnected', seat, connected: false })
  }
  live.goTo('auditWork')
  const page = await bed().open('console', live.urls.host, LAPTOP)
  const needs = page.getByRole('region', { name: /^Needs your attention/ })
  await needs.waitFor()
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
  ]) {
    await resizeTo(page, size)
    const covered = await page
      .locator(':is(.console-left, .console-right) :is(button, a, select, input)')
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { left, top, width, height } = control.getBoundingClientRect()
          const at = document.elementFromPoint(left + width / 2, top + height / 2)
          return at?.closest('.needs') ? [control.textContent ?? ''] : []
        }),
      )
    expect([size, covered]).toEqual([size, []])
  }
  expect(await needs.getByRole('button', { name: 'Give to a bot' }).count()).toBe(1)
  await needs.getByRole('button', { name: 'Show 3 more' }).click()
  expect(await needs.getByRole('button', { name: 'Give to a bot' }).count()).toBe(4)
  await needs.getByRole('button', { name: 'Show one' }).click()
  expect(await needs.getByRole('button', { name: 'Give to a bot' }).count()).toBe(1)
  expect(bed().complaints).toEqual([])
})
