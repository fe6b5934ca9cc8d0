import type { Page } from 'playwright-core'
import { type Bed, type BedSession, withBed } from './bed.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './timing.ts'
import { countTransfer, type Transfer } from './transfer.ts'

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
const PROJECTOR = { viewport: { width: 1280, height: 720 } }

/** What DevTools calls Fast 3G: 1.44 Mbit/s down, 0.675 up, 562.5 ms to each answer. */
const FAST_3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
}
const SLOW_CPU = 4
const REPETITIONS = 3

type Opened = { readonly page: Page; readonly transfer: Transfer; readonly close: () => Promise<void> }

/** A page of a browser that has never been here. */
const openFresh = async ({ browser }: Bed, options: object): Promise<Opened> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const transfer = await countTransfer(page, await context.newCDPSession(page))
  return { page, transfer, close: () => context.close() }
}

const joinButton = (page: Page) => page.getByRole('button', { name: /^Join / })

const weight = (name: string, atMost: number, { bytes, parts }: Transfer): Figure => ({
  name,
  value: bytes() / 1000,
  unit: 'kB',
  target: { atMost },
  details: parts(),
})

/** The join page until nothing more comes, and all until a student sees the race: the same visit. */
const studentVisit = async (bed: Bed, { urls, goTo }: BedSession): Promise<Figure[]> => {
  const { page, transfer, close } = await openFresh(bed, PHONE)
  await page.goto(urls.join)
  await joinButton(page).waitFor()
  const usable = weight('join page until the name can be chosen', 120, transfer)
  await page.waitForLoadState('networkidle')
  const idle = weight('join page until idle', 120, transfer)
  await joinButton(page).click()
  await page.waitForURL(/\/play\//)
  goTo('frontierRace')
  await page.getByRole('heading', { name: 'Change your plan' }).waitFor()
  await page.waitForLoadState('networkidle')
  const race = weight('student until the first race frame', 600, transfer)
  await close()
  return [usable, idle, race]
}

const screenVisit = async (bed: Bed, { urls }: BedSession): Promise<Figure> => {
  const { page, transfer, close } = await openFresh(bed, PROJECTOR)
  await page.goto(urls.screen)
  await page.locator('canvas').waitFor()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const figure = weight('projector until the first race frame', 600, transfer)
  await close()
  return figure
}

const timeToName = async ({ browser }: Bed, url: string): Promise<number> => {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', FAST_3G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await joinButton(page).waitFor()
  const passed = performance.now() - start
  await context.close()
  return passed
}

const nameOnSlowNetwork = async (bed: Bed, { urls }: BedSession): Promise<Figure> => {
  const times: number[] = []
  for (let i = 0; i < REPETITIONS; i++) times.push(await timeToName(bed, urls.join))
  return {
    name: 'name field usable, Fast 3G and a CPU 4 times slower',
    value: median(times) / 1000,
    unit: 's',
    target: { atMost: 1.5 },
  }
}

export const pageWeight: Benchmark = {
  name: 'pageWeight',
  run: () =>
    withBed(async (bed) => {
      const lesson = await bed.newSession({ teams: 8, bots: 7 })
      return [
        await nameOnSlowNetwork(bed, lesson),
        ...(await studentVisit(bed, lesson)),
        await screenVisit(bed, lesson),
      ]
    }),
}
