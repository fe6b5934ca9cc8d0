import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '../../../server/createServer.ts'
import { newKey } from '../../../server/session/secrets.ts'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import { JOURNAL_FORMAT } from '../../../shared/replay/recording.ts'
import { keyHash } from '../../../shared/session/admit.ts'
import { CLASS_OPTIONS, playClass } from '../classJournal.ts'
import { answerJobs, type ExportJobs } from './jobs.ts'

const OPTIONS = { ...CLASS_OPTIONS, code: 'CDFGH', teams: 24 }
const STUDENTS = 192

/** Milliseconds that a thread, or the process with all its threads, has spent on a core. */
const ms = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

let longest = 0
let before = process.cpuUsage()
let turnBegan = 0

/** Runs in every turn of the event loop; what this thread has spent since the last time is the length of a turn. */
const watchTurns = (): void => {
  const now = ms(process.threadCpuUsage())
  longest = Math.max(longest, now - turnBegan)
  turnBegan = now
  setTimeout(watchTurns, 1)
}

/** Opens a server with the largest session there can be, in its debrief, and shared. */
const open = async (): Promise<ExportJobs['open']['answer']> => {
  const { lines, last } = playClass(OPTIONS, STUDENTS)
  const store = new SqliteStore(null)
  const hostKey = newKey()
  const { code, title } = OPTIONS
  store.createSession({
    code,
    title,
    created: Date.now(),
    options: OPTIONS,
    hostKeyHash: keyHash(hostKey),
    format: JOURNAL_FORMAT,
  })
  const seq = lines.length + 1
  const share = { seq, tick: last.tick, command: { type: 'shareReplay', shared: true, by: { kind: 'host' } } }
  store.append([...lines, { seq, line: JSON.stringify(share) }].map((line) => ({ code, ...line })))
  const server = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store })
  await sleep(1000)
  turnBegan = ms(process.threadCpuUsage())
  watchTurns()
  return { url: server.url, code, hostKey }
}

const start = async (): Promise<null> => {
  await sleep(200)
  before = process.cpuUsage()
  longest = 0
  return null
}

const stop = async (): Promise<ExportJobs['stop']['answer']> => {
  const coreMs = ms(process.cpuUsage(before))
  return { coreMs, longestTurnMs: longest }
}

answerJobs<ExportJobs>({ open, start, stop })
