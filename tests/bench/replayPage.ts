import type { Page } from 'playwright-core'
import { JOURNAL_FORMAT, type JournalEntry, type Recording } from '../../shared/replay/recording.ts'
import { type Bed, withBed } from './bed.ts'
import { CLASS_OPTIONS, playClass } from './classJournal.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median, wait } from './timing.ts'

const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const SLOW_CPU = 4
const REPETITIONS = 5
/** After it is ready, the page computes what is further down. */
const AFTER_MS = 1000

/** Runs in the page: when something was drawn, when the timeline could be moved, and how long the longest task took. */
const noteReady = (): void => {
  const seen = { picture: 0, ready: 0, longest: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = (): void => {
    if (seen.picture === 0 && document.querySelector('.replay h1')) seen.picture = performance.now()
    if (seen.ready === 0 && document.querySelector('.replay input[type=range]')) seen.ready = performance.now()
    if (seen.ready === 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** What `noteReady` saw, in ms. */
type Seen = { readonly picture: number; readonly ready: number; readonly longest: number }
declare const seen: Seen

const visit = async ({ browser }: Bed, url: string, recording: Recording): Promise<Seen> => {
  const context = await browser.newContext(PHONE)
  const page: Page = await context.newPage()
  await page.route('**/recording.json', (route) => route.fulfill({ json: recording }))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  await page.addInitScript(noteReady)
  await page.goto(url)
  await page.locator('.replay input[type=range]').waitFor()
  await wait(AFTER_MS)
  const noted = await page.evaluate(() => seen)
  await context.close()
  return noted
}

/** The replay of a class on a phone four times slower than this processor. */
export const replayPage: Benchmark = {
  name: 'replayPage',
  run: () =>
    withBed(async (bed): Promise<readonly Figure[]> => {
      const entries = playClass().lines.map(({ line }): JournalEntry => JSON.parse(line))
      const created = new Date(0).toISOString()
      const recording = { format: JOURNAL_FORMAT, created, options: CLASS_OPTIONS, entries }
      const { urls } = await bed.newSession()
      const url = urls.join.replace('/join/', '/replay/')
      const visits: Seen[] = []
      for (let i = 0; i < REPETITIONS; i++) visits.push(await visit(bed, url, recording))
      const of = (name: string, pick: (one: Seen) => number, atMost: number): Figure => ({
        name,
        value: median(visits.map(pick)),
        unit: 'ms',
        target: { atMost },
        spread: visits.map(pick),
      })
      return [
        of('first picture, CPU 4 times slower', ({ picture }) => picture, 1000),
        of('timeline ready, CPU 4 times slower', ({ ready }) => ready, 1500),
        of('longest task, CPU 4 times slower', ({ longest }) => longest, 150),
      ]
    }),
}
