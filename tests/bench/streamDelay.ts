import type { Wire } from '../../client/net/wires.ts'
import { join, leave, newSession, until, type Visitor, wait } from '../integration/liveServer.ts'
import type { Benchmark, Figure } from './figure.ts'
import { startGameServer } from './load/gameServer.ts'
import { quantile } from './timing.ts'

const STUDENTS = 40
const TEAMS = 8
const ROUNDS = 200
/** Everyone moves a lever about twice a second, which a class does only at its liveliest. */
const ROUND_MS = 500

/** One class, half of it on each kind of connection: how long a lever takes to be accepted, in ms. */
const delays = async (url: string): Promise<Record<Wire, readonly number[]>> => {
  const { code, hostKey } = await newSession(url, { preset: 'demo', teams: TEAMS, seed: 7 })
  const host = await join(url, code, { hostKey })
  await host.ask('setFlow', { autoAdvance: false, advanceWhenDone: false })
  const took: Record<Wire, number[]> = { socket: [], stream: [] }
  const students: { readonly visitor: Visitor; readonly wire: Wire }[] = []
  for (let i = 0; i < STUDENTS; i++) {
    const wire = i % 2 ? 'stream' : 'socket'
    const options = { name: `Student ${i}`, team: `t${1 + (Math.floor(i / 2) % TEAMS)}` }
    students.push({ visitor: await join(url, code, options, wire), wire })
  }
  while (host.room.state.phase !== 'frontierWork') {
    const { phase } = host.room.state
    await host.ask('goOn')
    await until('the next phase', () => host.room.state.phase !== phase)
  }
  const act = async (wire: Wire, visitor: Visitor, round: number): Promise<void> => {
    await wait(Math.random() * ROUND_MS)
    const asked = performance.now()
    const reply = await visitor.ask('setLevers', { levers: { shrinkDecades: (round % 20) / 10 } })
    if (!reply.ok) throw new Error(reply.reason)
    took[wire].push(performance.now() - asked)
  }
  for (let round = 0; round < ROUNDS; round++)
    await Promise.all([wait(ROUND_MS), ...students.map(({ visitor, wire }) => act(wire, visitor, round))])
  await leave(host, ...students.map(({ visitor }) => visitor))
  return took
}

/** What a class behind a filter pays for streams of server-sent events instead of WebSockets. */
export const streamDelay: Benchmark = {
  name: 'streamDelay',
  run: async (): Promise<readonly Figure[]> => {
    const server = await startGameServer()
    try {
      const took = await delays(server.url)
      return (['socket', 'stream'] as const).map((wire) => ({
        name: `command to reply over a ${wire}, ${STUDENTS / 2} of ${STUDENTS} students, p99`,
        value: quantile(took[wire], 0.99),
        unit: 'ms',
        target: { atMost: 50 },
        details: [`median ${quantile(took[wire], 0.5).toFixed(1)} ms of ${took[wire].length}`],
      }))
    } finally {
      await server.end()
    }
  },
}
