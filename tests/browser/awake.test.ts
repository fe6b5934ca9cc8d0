import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { firstTeam } from '../support/playThrough.ts'
import { screenShowsPhase, seesPhase } from '../support/seesPhase.ts'
import { joinTeam, sees } from '../support/student.ts'

const bed = useBrowserBed()

/** Counts the locks that a page holds in place of the browser's own. */
const countLocks = (page: Page) =>
  page.addInitScript(() => {
    const held = { locks: 0 }
    const request = async () => {
      held.locks += 1
      return {
        release: async () => {
          held.locks -= 1
        },
      }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    Object.assign(window, { held })
  })

const locks = (page: Page) => page.evaluate(() => (window as unknown as { held: { locks: number } }).held.locks)
const show = (page: Page, shown: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, !shown)

it('[BRO18] the screen stays on for a student while a phase runs, and always on the projector and the console, as long as the page is shown', async () => {
  const live = await bed().newSession({ teams: 2, tracks: ['tiny', 'edge'], seed: 3 })
  const open = async (name: string, url: string, size: typeof PHONE) => {
    const page = await bed().open(name, 'about:blank', size)
    await countLocks(page)
    await page.goto(url)
    return page
  }
  const screen = await open('screen', live.urls.screen, PROJECTOR)
  const host = await open('host', live.urls.host, LAPTOP)
  const page = await open('student', live.urls.join, PHONE)
  await screenShowsPhase(screen, 'lobby')
  await host.getByRole('button', { name: 'Message all' }).waitFor()
  await joinTeam({ page, hand: touchHand, name: 'Toni' }, firstTeam(live).name)
  await expect.poll(() => locks(screen)).toBe(1)
  await expect.poll(() => locks(host)).toBe(1)
  expect(await locks(page)).toBe(0)
  live.goTo('auditLock')
  await seesPhase(page, 'auditLock')
  await expect.poll(() => locks(page)).toBe(1)
  await show(page, false)
  await expect.poll(() => locks(page)).toBe(0)
  await show(page, true)
  await expect.poll(() => locks(page)).toBe(1)
  live.host({ type: 'pause' })
  await expect.poll(() => locks(page)).toBe(0)
})

it('[BRO19] pages ask browsers not to translate them, and the clock and the step go on where texts were wrapped all the same', async () => {
  const live = await bed().newSession({ teams: 2, tracks: ['tiny', 'edge'], seed: 3 })
  const page = await bed().open('student', live.urls.join, PHONE)
  expect(await page.locator('html').getAttribute('translate')).toBe('no')
  expect(await page.locator('meta[name=google]').getAttribute('content')).toBe('notranslate')
  await joinTeam({ page, hand: touchHand, name: 'Toni' }, firstTeam(live).name)
  live.goTo('auditLock')
  await seesPhase(page, 'auditLock')
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) found.push(texts.currentNode as Text)
    for (const text of found) {
      const font = document.createElement('font')
      text.parentNode?.insertBefore(font, text)
      font.append(text)
    }
  })
  const clock = () => page.getByRole('timer').first().textContent()
  const before = await clock()
  live.session.advance(50)
  await expect.poll(clock).not.toBe(before)
  live.goTo('auditWork')
  await sees({ page, hand: touchHand, name: 'Toni' }, /^Part 1 · (Try|File)/)
})
