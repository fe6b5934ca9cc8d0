import type { CDPSession, Page } from 'playwright-core'
import { PERSONAS } from '../../shared/sim/match/matchState.ts'
import { type Bed, type BedSession, withBed } from './bed.ts'
import type { Benchmark, Figure } from './figure.ts'
import { type Frames, frameFigures, watchFrames } from './frames.ts'
import { wait } from './timing.ts'

const PROJECTOR = { viewport: { width: 1280, height: 720 } }
const TEAMS = 24
const WATCH_MS = 8000
const MOST_SCRIPT_MS = 4
/** Share of the race that is over when frames are counted: by then lines are long and all labels are shown. */
const MIDDLE = 0.45
const SESSIONS = 10
const SLOW_CPU = 4
const LEAST_FPS = 30
/** Slightly below 30, because a screen's frame rate is not exactly 60. */
const LEAST_DRAWN = 29
/** The projector needs a few seconds to find out how much it can draw. */
const SETTLE_MS = 6000

const raceOfBots = (bed: Bed, teams: number): Promise<BedSession> =>
  bed.newSession({
    teams,
    seed: 11,
    title: 'ML Systems',
    bots: Array.from({ length: teams }, (_, i) => PERSONAS[i % PERSONAS.length] ?? 'average'),
  })

/** Lets bots work, then races to a share of the calendar. */
const raceTo = ({ session, goTo }: BedSession, share: number): void => {
  goTo('frontierWork')
  session.advance((session.state.phaseLength ?? 0) - 1)
  goTo('frontierRace')
  session.advance(Math.floor((session.state.phaseLength ?? 0) * share))
}

type Projector = { readonly width: number; readonly height: number; readonly slowness: number }

/** How often the projector drew its plots, and what that cost. */
type Drawn = { readonly perSecond: number; readonly busyMs: number }

/** Runs in the page: counts how often a canvas on it is drawn anew, which Phaser begins by clearing it. */
declare const drawings: { count: number }
const countDrawings = (): void => {
  const counter = { count: 0 }
  Object.assign(globalThis, { drawings: counter })
  const { clearRect } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (this.canvas.isConnected) counter.count += 1
    clearRect.apply(this, box)
  }
}

/** A projector that shows the race of the largest class, drawn without graphics hardware as every browser here. */
const frames24 = async (
  bed: Bed,
  { width, height, slowness }: Projector,
): Promise<Frames & { readonly drawn: Drawn }> => {
  const lesson = await raceOfBots(bed, TEAMS)
  const context = await bed.browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  raceTo(lesson, MIDDLE)
  await page.addInitScript(countDrawings)
  await page.goto(lesson.urls.screen)
  await page.locator('canvas').waitFor()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await wait(SETTLE_MS)
  const counts: number[] = []
  const watch = async (): Promise<void> => {
    const before = await page.evaluate(() => drawings.count)
    await wait(WATCH_MS)
    counts.push((await page.evaluate(() => drawings.count)) - before)
  }
  const frames = await watchFrames(bed.browser, page, watch)
  await context.close()
  const [untraced = 0, traced = 1] = counts
  const drawn = { perSecond: (1000 * untraced) / WATCH_MS, busyMs: (frames.each.busyMs * frames.traced) / traced }
  return { ...frames, drawn }
}

const usual = async (bed: Bed): Promise<readonly Figure[]> =>
  frameFigures(`${TEAMS} lanes`, await frames24(bed, { ...PROJECTOR.viewport, slowness: 1 }), MOST_SCRIPT_MS)

/** The same on a laptop four times slower, where the projector draws less by itself. */
const slowLaptop = async (bed: Bed, width: number, height: number): Promise<readonly Figure[]> => {
  const { perSecond, p95Ms, each, drawn } = await frames24(bed, { width, height, slowness: SLOW_CPU })
  const what = `${TEAMS} lanes at ${height}p, CPU ${SLOW_CPU} times slower`
  return [
    { name: `${what}: frames a second`, value: perSecond, unit: 'fps', target: { atLeast: LEAST_FPS } },
    { name: `${what}: plots drawn a second`, value: drawn.perSecond, unit: 'fps', target: { atLeast: LEAST_DRAWN } },
    { name: `${what}: frame time, p95`, value: p95Ms, unit: 'ms', target: null },
    { name: `${what}: main thread a frame`, value: each.busyMs, unit: 'ms', target: null },
    { name: `${what}: main thread a drawing of the plots`, value: drawn.busyMs, unit: 'ms', target: null },
  ]
}

const heapMb = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** Growth from the second run to the last; the first is left out because it also loads what all of them share. */
const growth = (name: string, heaps: readonly number[]): Figure => ({
  name,
  value: (heaps.at(-1) ?? 0) - (heaps[1] ?? 0),
  unit: 'MB',
  target: { atMost: 1 },
  details: [heaps.map((heap) => heap.toFixed(1)).join(' ')],
})

const showRace = async (page: Page, lesson: BedSession): Promise<void> => {
  raceTo(lesson, MIDDLE)
  await page.goto(lesson.urls.screen)
  await page.locator('canvas').waitFor()
  await wait(1200)
}

/** Opens ten sessions in one tab, each at its own address. */
const tenSessions = async (bed: Bed): Promise<Figure> => {
  const context = await bed.browser.newContext(PROJECTOR)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const heaps: number[] = []
  for (let i = 0; i < SESSIONS; i++) {
    await showRace(page, await raceOfBots(bed, 8))
    heaps.push(await heapMb(cdp))
  }
  await context.close()
  return growth(`heap over ${SESSIONS} sessions in one tab`, heaps)
}

/** Shows ten races in one page without a reload: the projector advances to the next scene and back. */
const tenRaces = async (bed: Bed): Promise<Figure> => {
  const context = await bed.browser.newContext(PROJECTOR)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const lesson = await raceOfBots(bed, 8)
  await showRace(page, lesson)
  const heaps: number[] = []
  for (let i = 0; i < SESSIONS; i++) {
    for (const scene of ['leaderboard', 'code', 'auto'] as const) {
      lesson.host({ type: 'setScreen', scene, team: null })
      await wait(250)
    }
    lesson.host({ type: 'backToPhaseStart' })
    lesson.session.advance(Math.floor((lesson.session.state.phaseLength ?? 0) * MIDDLE))
    await wait(500)
    heaps.push(await heapMb(cdp))
  }
  await context.close()
  return growth(`heap over ${SESSIONS} races in one page`, heaps)
}

export const screenFrames: Benchmark = {
  name: 'screenFrames',
  run: () =>
    withBed(async (bed) => [
      ...(await usual(bed)),
      ...(await slowLaptop(bed, 1280, 720)),
      ...(await slowLaptop(bed, 1920, 1080)),
      await tenSessions(bed),
      await tenRaces(bed),
    ]),
}
