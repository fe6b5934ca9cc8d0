import { randomBytes } from 'node:crypto'
import type { CreatedSession } from '../../../shared/protocol/newSession.ts'
import { wait } from '../timing.ts'
import { type GameServer, startGameServer } from './gameServer.ts'
import { type LoadJobs, type Seat, startWorker, type Worker } from './jobs.ts'

/** Waits until the rush at the start is over, so that only the race is measured. */
const SETTLE_MS = 2000

export type Classes = { readonly sessions: number; readonly students: number; readonly teams: number }

export type Racing = {
  readonly server: GameServer
  readonly load: Worker<LoadJobs>
  readonly classes: readonly CreatedSession[]
}

export const seatsOf = (code: string, { students, teams }: Classes, speakers: number): readonly Seat[] =>
  Array.from({ length: students }, (_, i) => ({
    code,
    name: `Student ${i + 1}`,
    team: `t${(i % teams) + 1}`,
    speaks: i < speakers,
    key: randomBytes(32).toString('base64url'),
  }))

/**
 * Runs racing classes of at most eight students a team in a fresh server while something is measured. Up to forty
 * students of the first class can act.
 */
export const withRacing = async <T>(
  { sessions, students, teams }: Classes,
  measure: (racing: Racing) => Promise<T>,
  nodeOptions: readonly string[] = [],
): Promise<T> => {
  const server = await startGameServer(undefined, nodeOptions)
  const load = startWorker<LoadJobs>('loadWorker.ts')
  try {
    const wanted = Array.from({ length: sessions }, (_, seed) => ({ preset: 'full' as const, seed, teams }))
    const classes = await Promise.all(wanted.map((one) => server.newSession(one)))
    for (const [i, { code, hostKey }] of classes.entries()) {
      const seats = seatsOf(code, { sessions, students, teams }, i === 0 ? 40 : teams)
      const { refused } = await load.ask('join', { url: server.url, seats })
      if (refused > 0) throw new Error(`${refused} of ${students} students were not let in`)
      await load.ask('race', { url: server.url, code, hostKey })
    }
    await wait(SETTLE_MS)
    return await measure({ server, load, classes })
  } finally {
    await load.end()
    await server.end()
  }
}
