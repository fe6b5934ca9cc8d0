import type { CDPSession } from 'playwright-core'
import { PRESETS } from '../../shared/content/presets.ts'
import { isTimed, PHASES, type Phase } from '../../shared/sim/match/phases.ts'
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
const PRESET = 'full'
/** The lobby and the debrief have no clock; a class waits about that long. */
const UNTIMED_SECONDS = 60
const TEN_MINUTES = 600
const MOST_SECONDS = 90

/** Milliseconds that the page's main thread has spent on a core. */
const taskMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

const WATCHED = PHASES.filter((phase) => !phase.endsWith('Again'))

const lessonSeconds = (phase: Phase): number => (isTimed(phase) ? PRESETS[PRESET].seconds[phase] : UNTIMED_SECONDS)
const WHOLE = WATCHED.reduce((sum, phase) => sum + lessonSeconds(phase), 0)

/** How much of ten minutes a phase takes, if they pass as a whole lesson does. */
const secondsOf = (phase: Phase): number => (TEN_MINUTES * lessonSeconds(phase)) / WHOLE

/** Milliseconds of the main thread: while the phase came, which took `SETTLE_MS`, and in each second that followed. */
type Watched = { readonly phase: Phase; readonly enterMs: number; readonly msASecond: number }

/** A student who joins and then only watches, while bots play the other three teams. */
const watch = async (bed: Bed, watchMs: (phase: Phase) => number): Promise<readonly Watched[]> => {
  const lesson = await bed.newSession({ teams: 4, bots: 3, seed: 11, preset: PRESET })
  const context = await bed.browser.newContext(PHONE)
  const page = await context.newPage()
  await page.goto(lesson.urls.join)
  await page.getByRole('button', { name: /^Join / }).click()
  await page.waitForURL(/\/play\//)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const watched: Watched[] = []
  for (const phase of WATCHED) {
    const before = await taskMs(cdp)
    lesson.goTo(phase)
    lesson.session.advance(Math.floor((lesson.session.state.phaseLength ?? 0) * BEGIN))
    await wait(SETTLE_MS)
    const entered = await taskMs(cdp)
    const ms = watchMs(phase)
    await wait(ms)
    const msASecond = (1000 * ((await taskMs(cdp)) - entered)) / ms
    watched.push({ phase, enterMs: entered - before, msASecond })
  }
  await context.close()
  return watched
}

/** Ten minutes of a lesson: each phase comes once, and then is watched for its share of the time. */
const tenMinutes = (name: string, watched: readonly Watched[]): Figure => {
  const watching = watched.map(({ phase, msASecond }) => (msASecond * (secondsOf(phase) - SETTLE_MS / 1000)) / 1000)
  const entering = watched.map(({ enterMs }) => enterMs / 1000)
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
  return {
    name,
    value: sum(watching) + sum(entering),
    unit: 's',
    target: { atMost: MOST_SECONDS },
    details: [`${sum(entering).toFixed(1)} s of these while ${watched.length} phases came`],
  }
}

/** What a phone does while nobody touches it. */
export const watchingPhone: Benchmark = {
  name: 'watchingPhone',
  run: () =>
    withBed(async (bed) => {
      const watched = await watch(bed, () => WATCH_MS)
      const most = Math.max(...watched.map(({ msASecond }) => msASecond))
      return [
        {
          name: 'main thread a second of a phone that watches, CPU 4 times slower, the busiest phase',
          value: most,
          unit: 'ms',
          target: { atMost: MOST_MS_A_SECOND },
          details: watched.map(({ phase, msASecond }) => `${msASecond.toFixed(0)} ms  ${phase}`),
        },
        tenMinutes('main thread in 10 minutes of watching, from the seconds above', watched),
      ]
    }),
}

/** The same ten minutes, all of them watched. */
export const kitchenTable: Benchmark = {
  name: 'kitchenTable',
  onlyNamed: true,
  run: () =>
    withBed(async (bed) => {
      const watched = await watch(bed, (phase) => 1000 * secondsOf(phase) - SETTLE_MS)
      return [tenMinutes('main thread in 10 minutes of watching, all of them watched', watched)]
    }),
}
