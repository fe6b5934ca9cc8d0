import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { startServer } from '../../../server/createServer.ts'
import { SqliteStore } from '../../../server/store/SqliteStore.ts'
import { wait } from '../timing.ts'
import { answerJobs, type MemoryJobs } from './jobs.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const open = async (): Promise<MemoryJobs['open']['answer']> => {
  const { url } = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null) })
  return { url }
}

/** What the process needs: garbage, which it would keep until it is short of memory, is collected first. */
const held = async (): Promise<MemoryJobs['held']['answer']> => {
  await wait(1000)
  for (let i = 0; i < 3; i++) collect()
  const { heapUsed, external } = process.memoryUsage()
  return { bytes: heapUsed + external }
}

answerJobs<MemoryJobs>({ open, held })
