import { wait } from '../timing.ts'
import type { RawJobs } from './jobs.ts'

/** Sends each frame at its time to its whole group; answers the core seconds spent. */
export const playFrames = async (
  frames: RawJobs['play']['ask']['frames'],
  send: (group: string, data: Buffer) => void,
): Promise<RawJobs['play']['answer']> => {
  const due = frames.map(({ group, atMs, base64 }) => ({ group, atMs, data: Buffer.from(base64, 'base64') }))
  due.sort((a, b) => a.atMs - b.atMs)
  const before = process.cpuUsage()
  const start = performance.now()
  for (const { group, atMs, data } of due) {
    const early = atMs - (performance.now() - start)
    if (early > 1) await wait(early)
    send(group, data)
  }
  const { user, system } = process.cpuUsage(before)
  return { cpuSeconds: (user + system) / 1e6 }
}
