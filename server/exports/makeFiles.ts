import { Worker } from 'node:worker_threads'
import type { Language } from '../../shared/content/language.ts'
import type { JournalHeader } from '../../shared/session/journal.ts'
import type { MatchOptions, MatchState } from '../../shared/sim/match/matchState.ts'
import type { CsvStyle } from '../../shared/views/sheets/csvText.ts'

/** Why there is no file: results of another version lack data for the sheets, or the sheet does not exist. */
type Unmade = 'outdatedSession' | 'unknownSheet'

type Jobs = {
  /** Results as JSON, from the options of a session and its state without the scenario, which follows from them. */
  results: {
    ask: { options: MatchOptions; state: Omit<MatchState, 'scenario'>; language: Language }
    made: string
  }
  /** A workbook, or one sheet as CSV, from results as JSON. */
  workbook: { ask: { results: string }; made: Uint8Array | { readonly unmade: Unmade } }
  sheet: { ask: { results: string; sheet: string; style: CsvStyle }; made: string | { readonly unmade: Unmade } }
  /** The events of a session for research, and what its columns mean, as CSV. */
  research: { ask: { of: Omit<JournalHeader, 'title'>; journal: string }; made: string }
  codebook: { ask: Record<string, never>; made: string }
  /** A recording up to a tick as JSON, from the lines of the journal: as its host or as anyone may have it. */
  recording: {
    ask: {
      of: Omit<JournalHeader, 'title'>
      journal: string
      until: number
      whose: 'host' | 'anyone'
    }
    made: string
  }
}
export type JobName = keyof Jobs
export type Ask<J extends JobName> = Jobs[J]['ask']
export type Made<J extends JobName> = Jobs[J]['made']

export type JobMessage = { [J in JobName]: { readonly id: number; readonly job: J; readonly ask: Ask<J> } }[JobName]
export type MadeMessage = { readonly id: number; readonly made?: Made<JobName>; readonly error?: string }

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

/** Makes a file in a thread of its own, because that takes as long as many ticks of the classes. */
export const makeFile = <J extends JobName>(job: J, ask: Ask<J>): Promise<Made<J>> =>
  new Promise((resolve, reject) => {
    clearTimeout(rest)
    lastId += 1
    waiting.set(lastId, { resolve, reject })
    worker ??= open()
    worker.postMessage({ id: lastId, job, ask } as JobMessage)
  })
