import type { Benchmark, Figure } from './figure.ts'
import { startGameServer } from './load/gameServer.ts'
import { type LoadJobs, startWorker } from './load/jobs.ts'
import { seatsOf } from './load/racingClasses.ts'
import { median, quantile, wait } from './timing.ts'

const HALL = { sessions: 3, students: 167, teams: 24 }
const ROUNDS = 5
/** What a class does between two losses. */
const CALM_MS = 2000

const backAfter = (name: string, rounds: readonly (readonly number[])[], mostMs: number): Figure => {
  const last = rounds.map((ms) => Math.max(...ms))
  return {
    name,
    value: median(last) / 1000,
    unit: 's',
    target: { atMost: mostMs / 1000 },
    spread: last.map((ms) => ms / 1000),
    details: [`half after ${(median(rounds.map((ms) => quantile(ms, 0.5))) / 1000).toFixed(2)} s`],
  }
}

/** How long a hall takes to be whole again: after its network was gone, and after the server was killed. */
export const returns: Benchmark = {
  name: 'returns',
  run: async () => {
    const server = await startGameServer()
    const load = startWorker<LoadJobs>('loadWorker.ts')
    try {
      const { url } = server
      for (let seed = 0; seed < HALL.sessions; seed++) {
        const { code, hostKey } = await server.newSession({ preset: 'full', seed, teams: HALL.teams })
        const { refused } = await load.ask('join', { url, seats: seatsOf(code, HALL, 0) })
        if (refused > 0) throw new Error(`${refused} students were not let in`)
        await load.ask('race', { url, code, hostKey })
      }
      const lost: (readonly number[])[] = []
      const killed: (readonly number[])[] = []
      for (let round = 0; round < ROUNDS; round++) {
        await wait(CALM_MS)
        await load.ask('lose', null)
        lost.push(await load.ask('comeBack', { url }))
        await wait(CALM_MS)
        server.killAndStart()
        await load.ask('lose', null)
        killed.push(await load.ask('comeBack', { url }))
      }
      const all = HALL.sessions * HALL.students
      return [
        backAfter(`${all} students back after a lost network`, lost, 1500),
        backAfter(`${all} students back after the server was killed and started`, killed, 3000),
      ]
    } finally {
      await load.end()
      await server.end()
    }
  },
}
