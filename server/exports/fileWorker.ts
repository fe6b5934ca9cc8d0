import { parentPort } from 'node:worker_threads'
import { exportedResults } from '../../shared/session/exportedResults.ts'
import type { Job, JobMessage, MadeMessage } from './makeFiles.ts'

const made = async (job: Job): Promise<string | Uint8Array> => {
  if (job.make === 'results') return JSON.stringify(exportedResults(job.state, job.language))
  const { workbook } = await import('./workbook.ts')
  return workbook(job.sheets)
}

const answer = async ({ id, job }: JobMessage): Promise<MadeMessage> => {
  try {
    return { id, made: await made(job) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

/** One job after another, so that the files of one session do not take the memory of all. */
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (message: JobMessage) => {
  last = last.then(async () => parentPort?.postMessage(await answer(message)))
})
