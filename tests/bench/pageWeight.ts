import type { CDPSession, Page } from 'playwright-core'
import { deleteNewerApis } from '../support/deleteNewerApis.ts'
import { type Bed, type BedSession, withBed } from './bed.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './timing.ts'
import { countTransfer, type Transfer } from './transfer.ts'

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
const PROJECTOR = { viewport: { width: 1280, height: 720 } }

/** The profile that DevTools calls Fast 3G: 1.44 Mbit/s down, 0.675 Mbit/s up, 562.5 ms latency. */
const FAST_3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
}
const SLOW_CPU = 4
const REPETITIONS = 5

type Opened = {
  readonly page: Page
  readonly cdp: CDPSession
  readonly transfer: Transfer
  readonly close: () => Promise<void>
}

/** Opens a page in a browser with an empty cache. */
const openFresh = async ({ browser }: Bed, options: object): Promise<Opened> => {
  // Browsers accept only these encodings without HTTPS, which a lecture hall's own network lacks.
  const context = await browser.newContext({ ...options, extraHTTPHeaders: { 'accept-encoding': 'gzip, deflate' } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const transfer = await countTransfer(page, cdp)
  return { page, cdp, transfer, close: () => context.close() }
}

const joinButton = (page: Page) => page.getByRole('button', { name: /^Join / })

const weight = (name: string, atMost: number, { bytes, parts }: Transfer): Figure => ({
  name,
  value: bytes() / 1000,
  unit: 'kB',
  target: { atMost },
  details: parts(),
})

/** Measures one visit: what is loaded before the student touches anything, and until the student sees the race. */
const studentVisit = async (bed: Bed, { urls, goTo }: BedSession, isOld: boolean): Promise<Figure[]> => {
  const { page, transfer, close } = await openFresh(bed, PHONE)
  if (isOld) await page.addInitScript(deleteNewerApis)
  const where = isOld ? ', in an old browser' : ''
  await page.goto(urls.join)
  await joinButton(page).waitFor()
  await page.waitForLoadState('networkidle')
  const idle = weight(`join page until idle${where}`, 80, transfer)
  await joinButton(page).click()
  await page.waitForURL(/\/play\//)
  goTo('frontierRace')
  await page.getByRole('heading', { name: 'Change your plan' }).waitFor()
  await page.waitForLoadState('networkidle')
  const race = weight(`student until the first race frame${where}`, 600, transfer)
  await close()
  return [idle, race]
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

/** Runs in the page: records when the name can be chosen and the seat taken, in ms since the page was requested. */
const noteUsable = (): void => {
  const isUsable = (): boolean => /^Join /.test(document.querySelector('form button[type=submit]')?.textContent ?? '')
  const observer = new MutationObserver(() => {
    if (!isUsable()) return
    observer.disconnect()
    document.documentElement.dataset.usable = String(performance.now())
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

type Arrival = { readonly seconds: number; readonly weight: Figure }

/** Loads the join page over a slow network and counts only what the page itself needs. */
const arrive = async (bed: Bed, url: string): Promise<Arrival> => {
  const { page, cdp, transfer, close } = await openFresh(bed, PHONE)
  await cdp.send('Network.emulateNetworkConditions', FAST_3G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  await page.addInitScript(noteUsable)
  await page.goto(url, { waitUntil: 'commit' })
  const usable = page.locator('html[data-usable]')
  await usable.waitFor({ state: 'attached' })
  const arrival = {
    seconds: Number(await usable.getAttribute('data-usable')) / 1000,
    weight: weight('join page until the name can be chosen', 80, transfer),
  }
  await close()
  return arrival
}

const slowVisits = async (bed: Bed, { urls }: BedSession): Promise<Figure[]> => {
  const arrivals: Arrival[] = []
  for (let i = 0; i < REPETITIONS; i++) arrivals.push(await arrive(bed, urls.join))
  const name = 'name field usable, Fast 3G and a CPU 4 times slower'
  const spread = arrivals.map(({ seconds }) => seconds)
  const [first] = arrivals.toSorted((a, b) => a.weight.value - b.weight.value)
  return [{ name, value: median(spread), unit: 's', target: { atMost: 0.9 }, spread }, ...(first ? [first.weight] : [])]
}

/** Joins with the suggested name over a slow network, in the middle of the first work; returns the seconds from the tap to the workbench. */
const tapJoin = async (bed: Bed, url: string): Promise<{ readonly seconds: number; readonly requests: number }> => {
  const { page, cdp, close } = await openFresh(bed, PHONE)
  await cdp.send('Network.emulateNetworkConditions', FAST_3G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  await page.goto(url, { waitUntil: 'commit' })
  await joinButton(page).waitFor()
  await page.waitForLoadState('networkidle')
  let requests = 0
  page.on('request', () => {
    requests += 1
  })
  const tapped = performance.now()
  await joinButton(page).click()
  await page.locator('.play').getByText(/\$\d/).first().waitFor()
  const seconds = (performance.now() - tapped) / 1000
  await close()
  return { seconds, requests }
}

const slowJoins = async (bed: Bed): Promise<Figure> => {
  const lesson = await bed.newSession({ teams: 4, bots: 3, seed: 11 })
  lesson.goTo('auditWork')
  const joins: Awaited<ReturnType<typeof tapJoin>>[] = []
  for (let i = 0; i < REPETITIONS; i++) joins.push(await tapJoin(bed, lesson.urls.join))
  const spread = joins.map(({ seconds }) => seconds)
  return {
    name: 'tap Join to bench, Fast 3G and a CPU 4 times slower',
    value: median(spread),
    unit: 's',
    target: { atMost: 2.5 },
    spread,
    details: joins.map(({ seconds, requests }) => `${seconds.toFixed(2)} s with ${requests} requests`),
  }
}

export const pageWeight: Benchmark = {
  name: 'pageWeight',
  run: () =>
    withBed(async (bed) => {
      const lesson = await bed.newSession({ teams: 8, bots: 7 })
      return [
        ...(await slowVisits(bed, lesson)),
        await slowJoins(bed),
        ...(await studentVisit(bed, lesson, false)),
        ...(await studentVisit(bed, await bed.newSession({ teams: 8, bots: 7 }), true)),
        await screenVisit(bed, lesson),
      ]
    }),
}
