import { Worker } from 'node:worker_threads'
import type { Language } from '../../shared/content/language.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import type { Sheet } from '../../shared/views/sheets/sheet.ts'

/** What the thread is asked to make: results as JSON from a state, or a workbook from sheets. */
export type Job =
  | { readonly make: 'results'; readonly state: MatchState; readonly language: Language }
  | { readonly make: 'workbook'; readonly sheets: readonly Sheet[] }
export type JobMessage = { readonly id: number; readonly job: Job }
export type MadeMessage = { readonly id: number; readonly made?: string | Uint8Array; readonly error?: string }

type Waiting = { readonly resolve: (made: never) => void; readonly reject: (error: Error) => void }

/** The thread ends when it has had nothing to do for this long, because it takes some 60 MB. */
const IDLE_MS = 30_000

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let lastId = 0
let rest: NodeJS.Timeout | undefined

const endWith = (ended: Worker, error: Error): void => {
  if (worker !== ended) return
  worker = null
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}

const open = (): Worker => {
  const opened = new Worker(new URL('./fileWorker.ts', import.meta.url))
  opened.unref()
  opened.on('message', ({ id, made, error }: MadeMessage) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(made as never)
    else asked?.reject(new Error(error))
    if (waiting.size === 0) rest = setTimeout(() => void opened.terminate(), IDLE_MS).unref()
  })
  opened.on('error', (error) => endWith(opened, error instanceof Error ? error : new Error(String(error))))
  opened.on('exit', () => endWith(opened, new Error('the thread that makes files has ended')))
  return opened
}

const ask = <T>(job: Job): Promise<T> =>
  new Promise((resolve, reject) => {
    clearTimeout(rest)
    lastId += 1
    waiting.set(lastId, { resolve, reject })
    worker ??= open()
    worker.postMessage({ id: lastId, job } satisfies JobMessage)
  })

/**
 * Makes the results of a state, as JSON, in a thread of their own, because finding them takes as long as many ticks of
 * the other classes.
 */
export const makeResults = (state: MatchState, language: Language): Promise<string> =>
  ask({ make: 'results', state, language })

/** Makes a workbook in the same thread. */
export const makeWorkbook = (sheets: readonly Sheet[]): Promise<Uint8Array> => ask({ make: 'workbook', sheets })
