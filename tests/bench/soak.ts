import type { CreatedSession, SessionInfo } from '../../shared/protocol/newSession.ts'
import type { Benchmark, Figure } from './figure.ts'
import { type GameServer, startGameServer } from './load/gameServer.ts'
import { type LoadJobs, startWorker, type Worker } from './load/jobs.ts'
import { median, wait } from './timing.ts'

const AT_ONCE = 16
/** The highest speed of a session; bots play it from the lobby to the debrief. */
const SPEED = 20
const TEAMS = 4
const SAMPLE_MS = 2000

const begin = async (server: GameServer, load: Worker<LoadJobs>, seed: number): Promise<CreatedSession> => {
  const lesson = await server.newSession({ preset: 'short', seed, teams: TEAMS, bots: TEAMS, speed: SPEED })
  await load.ask('host', { url: server.url, code: lesson.code, hostKey: lesson.hostKey })
  return lesson
}

const isOver = async ({ url }: GameServer, { code }: CreatedSession): Promise<boolean> => {
  const info = (await (await fetch(`${url}/api/sessions/${code}`)).json()) as SessionInfo
  return info.phase === 'debrief'
}

/** Deletes a session, which frees its memory at once; an idle one would be unloaded after two hours. */
const remove = async ({ url }: GameServer, { code, hostKey }: CreatedSession): Promise<void> => {
  await fetch(`${url}/api/sessions/${code}`, { method: 'DELETE', headers: { authorization: `Bearer ${hostKey}` } })
}

/** Ratio of the last third of the samples to the middle third; during the first a server is still warming up. */
const overThirds = (name: string, samples: readonly number[], of: (some: readonly number[]) => number): Figure => {
  const third = Math.floor(samples.length / 3)
  const early = of(samples.slice(third, 2 * third))
  const late = of(samples.slice(2 * third))
  return {
    name: `${name}, last third over the middle one`,
    value: late / early,
    unit: 'x',
    target: { atMost: 1.05 },
    details: [`${early.toFixed(0)} MB, then ${late.toFixed(0)} MB; most ${Math.max(...samples).toFixed(0)} MB`],
  }
}

/** Plays lessons of bots, several at a time and each with a host; a finished one is replaced by the next. */
const playOn = async (server: GameServer, load: Worker<LoadJobs>, minutes: number): Promise<readonly Figure[]> => {
  const until = performance.now() + 60_000 * minutes
  const resident: number[] = []
  const heap: number[] = []
  let played = 0
  let lessons = await Promise.all(Array.from({ length: AT_ONCE }, (_, seed) => begin(server, load, seed)))
  while (performance.now() < until) {
    await wait(SAMPLE_MS)
    const { residentBytes, heapBytes } = await server.usage()
    resident.push(residentBytes / 1e6)
    heap.push(heapBytes / 1e6)
    const over = await Promise.all(lessons.map((lesson) => isOver(server, lesson)))
    lessons = await Promise.all(
      lessons.map(async (lesson, i) => {
        if (!over[i]) return lesson
        await load.ask('dismiss', { code: lesson.code })
        await remove(server, lesson)
        return begin(server, load, AT_ONCE + played++)
      }),
    )
  }
  return [
    overThirds('resident', resident, median),
    // Between garbage collections the heap grows freely; the memory in use is what remains after one.
    overThirds('heap after a collection', heap, (some) => Math.min(...some)),
    { name: 'hours of sessions played', value: (AT_ONCE * SPEED * minutes) / 60, unit: 'h', target: null },
    { name: 'sessions played to the end', value: played, unit: '', target: null },
  ]
}

/** Measures memory while sessions are created and end. */
export const soakFor = (minutes: number): Benchmark => ({
  name: 'soak',
  run: async () => {
    const server = await startGameServer()
    const load = startWorker<LoadJobs>('loadWorker.ts')
    try {
      return await playOn(server, load, minutes)
    } finally {
      await load.end()
      await server.end()
    }
  },
})
