import type { Benchmark, Figure } from './figure.ts'
import { valueText } from './figure.ts'
import { fitExponent } from './fitExponent.ts'
import { type Classes, withRacing } from './load/racingClasses.ts'

const DOUBLINGS = [1, 2, 4, 8, 16]
const CLASS = { students: 20, teams: 8 }
/** The maximum number of teams in a session; the last doubling gives them 192 students. */
const HALL = { teams: 24, smallest: 12 }
const WATCH_SECONDS = 4
/** Linear growth, with a margin for measurement error. */
const LINEAR = { atMost: 1.05 }

type Cost = { readonly size: number; readonly corePercent: number; readonly kbPerSecond: number }

const costOf = (size: number, racing: Classes): Promise<Cost> =>
  withRacing(racing, async ({ server, load }) => {
    const before = await server.usage()
    const { bytes } = await load.ask('watch', { seconds: WATCH_SECONDS })
    const after = await server.usage()
    const cpuSeconds = after.cpuSeconds - before.cpuSeconds
    return {
      size,
      corePercent: (100 * cpuSeconds) / WATCH_SECONDS,
      kbPerSecond: bytes / 1000 / WATCH_SECONDS,
    }
  })

const series = async (what: string, classesOf: (times: number) => Classes, count: (size: Classes) => number) => {
  const costs: Cost[] = []
  for (const times of DOUBLINGS) {
    const size = classesOf(times)
    costs.push(await costOf(count(size), size))
  }
  const figure = (of: string, unit: string, pick: (cost: Cost) => number): Figure => ({
    name: `${of} as ${what} double, exponent`,
    value: fitExponent(costs.map((cost) => ({ size: cost.size, cost: pick(cost) }))),
    unit: '',
    target: LINEAR,
    details: costs.map((cost) => `${cost.size} ${what}: ${valueText(pick(cost))} ${unit}`),
  })
  return [
    figure('core time', '% of a core', ({ corePercent }) => corePercent),
    figure('bytes', 'kB/s', ({ kbPerSecond }) => kbPerSecond),
  ]
}

export const growth: Benchmark = {
  name: 'growth',
  run: async () => [
    ...(await series(
      'sessions',
      (times) => ({ sessions: times, ...CLASS }),
      ({ sessions }) => sessions,
    )),
    ...(await series(
      'students of one session',
      (times) => ({ sessions: 1, students: HALL.smallest * times, teams: HALL.teams }),
      ({ students }) => students,
    )),
  ],
}
