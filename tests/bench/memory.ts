import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Benchmark, Figure } from './figure.ts'
import { type LoadJobs, type MemoryJobs, startWorker, type Worker } from './load/jobs.ts'
import { seatsOf } from './load/racingClasses.ts'

const EMPTY = 100
const CLASS = { sessions: 10, students: 40, teams: 8 }

const newSession = async (url: string, seed: number): Promise<CreatedSession> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ preset: 'full', seed, teams: CLASS.teams })
  return (await fetch(`${url}/api/sessions`, { method: 'POST', headers, body })).json()
}

const measure = async (server: Worker<MemoryJobs>, load: Worker<LoadJobs>): Promise<readonly Figure[]> => {
  const { url } = await server.ask('open', null)
  const sessions = async (count: number): Promise<readonly CreatedSession[]> => {
    const made: CreatedSession[] = []
    for (let seed = 0; seed < count; seed++) made.push(await newSession(url, seed))
    return made
  }
  const joinAll = async (classes: readonly CreatedSession[]): Promise<void> => {
    const seats = classes.flatMap(({ code }) => seatsOf(code, CLASS, 0))
    await load.ask('join', { url, seats })
  }
  // What is made once for all sessions and students must be there before.
  await joinAll(await sessions(1))
  const before = (await server.ask('held', null)).bytes
  const made = await sessions(EMPTY)
  const withSessions = (await server.ask('held', null)).bytes
  await joinAll(made.slice(0, CLASS.sessions))
  const withStudents = (await server.ask('held', null)).bytes
  const session = (withSessions - before) / EMPTY / 1000
  const student = (withStudents - withSessions) / (CLASS.sessions * CLASS.students) / 1000
  return [
    { name: 'an empty session', value: session, unit: 'kB', target: { atMost: 130 } },
    { name: 'a student who has joined', value: student, unit: 'kB', target: { atMost: 40 } },
  ]
}

/** What sessions and students take of the server's memory, without garbage. */
export const memory: Benchmark = {
  name: 'memory',
  run: async () => {
    const server = startWorker<MemoryJobs>('memoryWorker.ts')
    const load = startWorker<LoadJobs>('loadWorker.ts')
    try {
      return await measure(server, load)
    } finally {
      await load.end()
      await server.end()
    }
  },
}
