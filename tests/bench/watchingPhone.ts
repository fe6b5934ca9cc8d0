import type { CDPSession } from 'playwright-core'
import { PHASES, type Phase } from '../../shared/sim/match/phases.ts'
import { type Bed, withBed } from './bed.ts'
import type { Benchmark, Figure } from './figure.ts'
import { wait } from './timing.ts'

const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const SLOW_CPU = 4
const SETTLE_MS = 2500
const WATCH_MS = 6000
const MOST_MS_A_SECOND = 130
/** Share of a phase that is over when watching begins. */
const BEGIN = 0.3

/** Milliseconds that the page's main thread has spent on a core. */
const taskMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

const isWatched = (phase: Phase): boolean => !phase.endsWith('Again')

/** A student who joins and then only watches, while bots play the other three teams. */
const onePhone = async (bed: Bed): Promise<readonly Figure[]> => {
  const lesson = await bed.newSession({ teams: 4, bots: 3, seed: 11, preset: 'full' })
  const context = await bed.browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(lesson.urls.join)
  await page.getByRole('button', { name: /^Join / }).click()
  await page.waitForURL(/\/play\//)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const figures: Figure[] = []
  for (const phase of PHASES.filter(isWatched)) {
    lesson.goTo(phase)
    lesson.session.advance(Math.floor((lesson.session.state.phaseLength ?? 0) * BEGIN))
    await wait(SETTLE_MS)
    const before = await taskMs(cdp)
    await wait(WATCH_MS)
    figures.push({
      name: `${phase}: main thread a second`,
      value: (1000 * ((await taskMs(cdp)) - before)) / WATCH_MS,
      unit: 'ms',
      target: { atMost: MOST_MS_A_SECOND },
    })
  }
  await context.close()
  return figures
}

export const watchingPhone: Benchmark = { name: 'watchingPhone', run: () => withBed(onePhone) }
