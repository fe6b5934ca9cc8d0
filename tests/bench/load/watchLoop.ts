import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'

/** How late the event loop was, and for how long garbage collections stopped it, since it was last asked. */
export type LoopWatch = {
  readonly delayP99Ms: number
  readonly delayMaxMs: number
  readonly gcMs: number
  readonly gcLongestMs: number
  readonly seconds: number
}

/** A timer of this many ms is what is late or not; its own length does not count. A shorter one would itself cost something. */
const RESOLUTION_MS = 5

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
let pauses: number[] = []
let since = performance.now()
new PerformanceObserver((list) => pauses.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'gc',
})

const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS)

/** Loaded into a server before its own code: on a signal, writes what it saw into a file and begins anew. */
process.on('SIGUSR2', () => {
  const seen: LoopWatch = {
    delayP99Ms: late(delay.percentile(99)),
    delayMaxMs: late(delay.max),
    gcMs: pauses.reduce((sum, pause) => sum + pause, 0),
    gcLongestMs: Math.max(0, ...pauses),
    seconds: (performance.now() - since) / 1000,
  }
  writeFileSync(process.env.WATCH_FILE ?? '', JSON.stringify(seen))
  delay.reset()
  pauses = []
  since = performance.now()
})
