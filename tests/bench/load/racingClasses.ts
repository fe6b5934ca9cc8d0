import type { CreatedSession } from '../../../shared/protocol/newSession.ts'
import { wait } from '../timing.ts'
import { type GameServer, startGameServer } from './gameServer.ts'
import { type LoadJobs, type Seat, startWorker, type Worker } from './jobs.ts'

const TEAMS = 8
/** Only what a race costs is measured, not the rush of its start. */
const SETTLE_MS = 2000

export type Racing = {
  readonly server: GameServer
  readonly load: Worker<LoadJobs>
  readonly classes: readonly CreatedSession[]
}

const seatsOf = (code: string, students: number, speakers: number): readonly Seat[] =>
  Array.from({ length: students }, (_, i) => ({
    code,
    name: `Student ${i + 1}`,
    team: `t${(i % TEAMS) + 1}`,
    speaks: i < speakers,
  }))

/** Some classes in a fresh server, all racing, while something is measured; up to forty of the first can act. */
export const withRacing = async <T>(
  { sessions, students }: { readonly sessions: number; readonly students: number },
  measure: (racing: Racing) => Promise<T>,
): Promise<T> => {
  const server = await startGameServer()
  const load = startWorker<LoadJobs>('loadWorker.ts')
  try {
    const wanted = Array.from({ length: sessions }, (_, seed) => ({ preset: 'full' as const, seed, teams: TEAMS }))
    const classes = await Promise.all(wanted.map((one) => server.newSession(one)))
    for (const [i, { code, hostKey }] of classes.entries()) {
      const seats = seatsOf(code, students, i === 0 ? Math.min(students, 40) : TEAMS)
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
