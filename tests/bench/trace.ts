import type { Browser, Page } from 'playwright-core'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The part of the duration that the thread spent on a core, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Core time that a page's main thread has used, in ms. */
export type MainThread = {
  /** JavaScript, whatever called it. */
  readonly scriptMs: number
  /** Style, layout, paint and commit, canvas included. */
  readonly drawMs: number
  /** Everything it did. */
  readonly busyMs: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute']
const SCRIPT = new Set([
  'FunctionCall',
  'v8.callFunction',
  'EvaluateScript',
  'RunMicrotasks',
  'MajorGC',
  'MinorGC',
  'V8.GCScavenger',
])
const DRAW = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'])
const TASK = 'RunTask'

/** Core time of the outermost events with some names; nested events count once. */
const sumOf = (events: readonly TraceEvent[], names: ReadonlySet<string>): number => {
  let until = 0
  let sum = 0
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (!names.has(name) || ts < until) continue
    until = ts + dur
    sum += tdur
  }
  return sum / 1000
}

/** The events of the busiest main thread, which belongs to the traced page. */
const mainThreadOf = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const whole = events.filter(({ ph }) => ph === 'X')
  const each = threads.map(({ pid, tid }) => whole.filter((event) => event.pid === pid && event.tid === tid))
  const [busiest = []] = each.sort((a, b) => sumOf(b, new Set([TASK])) - sumOf(a, new Set([TASK])))
  return [...busiest].sort((a, b) => a.ts - b.ts)
}

/** Traces a page during an action. It measures core time, so that other processes on the machine do not count. */
export const traceMainThread = async (
  browser: Browser,
  page: Page,
  during: () => Promise<void>,
): Promise<MainThread> => {
  await browser.startTracing(page, { categories: CATEGORIES })
  await during()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const events = mainThreadOf(traceEvents)
  return { scriptMs: sumOf(events, SCRIPT), drawMs: sumOf(events, DRAW), busyMs: sumOf(events, new Set([TASK])) }
}
