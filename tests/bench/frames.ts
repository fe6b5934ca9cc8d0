import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure.ts'
import { median, quantile } from './timing.ts'
import { type MainThread, traceMainThread } from './trace.ts'

/** How a page drew over some seconds. */
export type Frames = {
  readonly perSecond: number
  readonly p95Ms: number
  readonly longestMs: number
  /** Core time of the main thread per frame. */
  readonly each: MainThread
  /** How many frames there were while that was measured. */
  readonly traced: number
}

/** Runs in the page: when each frame began. */
declare const frameTimes: { times: number[]; stop: () => void }

const startTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const recorder = { times: [] as number[], stop: () => cancelAnimationFrame(next) }
    const record = (at: number): void => {
      recorder.times.push(at)
      next = requestAnimationFrame(record)
    }
    let next = requestAnimationFrame(record)
    Object.assign(globalThis, { frameTimes: recorder })
  })

const stopTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    frameTimes.stop()
    return frameTimes.times
  })

/** When each frame began while an action runs. */
const timesOf = async (page: Page, during: () => Promise<void>): Promise<readonly number[]> => {
  await startTimes(page)
  await during()
  return stopTimes(page)
}

const gapsOf = (times: readonly number[]): readonly number[] => times.slice(1).map((at, i) => at - (times[i] ?? at))

/**
 * Records a page's frames during an action, then repeats it under a trace to learn what each frame costs. The two are
 * separate because tracing slows the frames of a slow processor.
 */
export const watchFrames = async (browser: Browser, page: Page, during: () => Promise<void>): Promise<Frames> => {
  const gaps = gapsOf(await timesOf(page, during))
  let traced = 0
  const { scriptMs, drawMs, busyMs } = await traceMainThread(browser, page, async () => {
    traced = gapsOf(await timesOf(page, during)).length
  })
  return {
    perSecond: (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0),
    p95Ms: quantile(gaps, 0.95),
    longestMs: Math.max(...gaps),
    each: { scriptMs: scriptMs / traced, drawMs: drawMs / traced, busyMs: busyMs / traced },
    traced,
  }
}

/** The median of every figure over repetitions. */
export const medianFrames = (all: readonly Frames[]): Frames => {
  const of = (pick: (frames: Frames) => number): number => median(all.map(pick))
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p95Ms: of(({ p95Ms }) => p95Ms),
    longestMs: of(({ longestMs }) => longestMs),
    each: {
      scriptMs: of(({ each }) => each.scriptMs),
      drawMs: of(({ each }) => each.drawMs),
      busyMs: of(({ each }) => each.busyMs),
    },
    traced: of(({ traced }) => traced),
  }
}

/** Slightly below 60 fps, because a browser's frame rate is not exact and timestamps jitter. */
const SMOOTH_FPS = 59
const SMOOTH_MS = 17.5

export const frameFigures = (what: string, frames: Frames, mostScriptMs: number | null): readonly Figure[] => {
  const { perSecond, p95Ms, longestMs, each } = frames
  return [
    { name: `${what}: frames a second`, value: perSecond, unit: 'fps', target: { atLeast: SMOOTH_FPS } },
    { name: `${what}: frame time, p95`, value: p95Ms, unit: 'ms', target: { atMost: SMOOTH_MS } },
    { name: `${what}: longest frame`, value: longestMs, unit: 'ms', target: null },
    {
      name: `${what}: script a frame`,
      value: each.scriptMs,
      unit: 'ms',
      target: mostScriptMs === null ? null : { atMost: mostScriptMs },
    },
    { name: `${what}: style, layout and paint a frame`, value: each.drawMs, unit: 'ms', target: null },
    { name: `${what}: main thread a frame`, value: each.busyMs, unit: 'ms', target: null },
  ]
}
