import type { Benchmark, Figure } from './figure.ts'
import { WATCH_LOOP } from './load/gameServer.ts'
import { type Classes, withRacing } from './load/racingClasses.ts'
import { quantile } from './timing.ts'

const WATCH_SECONDS = 5
const ACT_ROUNDS = 200
const WHOLE_CADENCE = 8.5

/** Measures racing students in one process. Forty act at once, and their replies share the queues with the patches. */
const held = async (wanted: Classes, where: string, mostMs: number): Promise<readonly Figure[]> =>
  withRacing(
    wanted,
    async ({ server, load, classes }) => {
      await server.loop()
      const before = await server.usage()
      const { frames, bytes } = await load.ask('watch', { seconds: WATCH_SECONDS })
      const after = await server.usage()
      const replies = await load.ask('act', { code: classes[0]?.code ?? '', rounds: ACT_ROUNDS })
      const { delayP99Ms, delayMaxMs, gcMs, gcLongestMs, seconds } = await server.loop()
      const all = wanted.sessions * wanted.students
      const core = (100 * (after.cpuSeconds - before.cpuSeconds)) / WATCH_SECONDS
      const name = `${all} students in ${where}`
      return [
        {
          name: `${name}: command to reply, p99`,
          value: quantile(replies, 0.99),
          unit: 'ms',
          target: { atMost: mostMs },
          details: [`median ${quantile(replies, 0.5).toFixed(0)} ms`],
        },
        {
          name: `${name}: frames to each`,
          value: frames / all / WATCH_SECONDS,
          unit: '/s',
          target: { atLeast: WHOLE_CADENCE },
        },
        { name: `${name}: server`, value: core, unit: '% of a core', target: { atMost: 100 } },
        {
          name: `${name}: delay of the event loop, p99`,
          value: delayP99Ms,
          unit: 'ms',
          target: null,
          details: [`at most ${delayMaxMs.toFixed(0)} ms`],
        },
        {
          name: `${name}: longest garbage collection`,
          value: gcLongestMs,
          unit: 'ms',
          target: null,
          details: [`${(gcMs / seconds).toFixed(1)} ms of each second`],
        },
        { name: `${name}: bytes`, value: bytes / 1000 / WATCH_SECONDS, unit: 'kB/s', target: null },
        { name: `${name}: resident`, value: after.residentBytes / 1e6, unit: 'MB', target: null },
      ]
    },
    WATCH_LOOP,
  )

export const capacity: Benchmark = {
  name: 'capacity',
  run: async () => [
    ...(await held({ sessions: 1, students: 192, teams: 24 }, 'the largest session', 50)),
    ...(await held({ sessions: 3, students: 167, teams: 24 }, 'one hall, 3 sessions', 25)),
    ...(await held({ sessions: 50, students: 40, teams: 8 }, '50 sessions', 35)),
  ],
}
