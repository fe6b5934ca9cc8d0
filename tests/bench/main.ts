import { parseArgs } from 'node:util'
import { capacity } from './capacity.ts'
import { exports } from './exports.ts'
import type { Benchmark } from './figure.ts'
import { growth } from './growth.ts'
import { describeMachine } from './machine.ts'
import { memory } from './memory.ts'
import { pageWeight } from './pageWeight.ts'
import { replayPage } from './replayPage.ts'
import { type Results, tableOf } from './report.ts'
import { returns } from './returns.ts'
import { screenFrames } from './screenFrames.ts'
import { serverLoad } from './serverLoad.ts'
import { simulation } from './simulation.ts'
import { sliderDrag } from './sliderDrag.ts'
import { soakFor } from './soak.ts'
import { streamDelay } from './streamDelay.ts'
import { watchingPhone } from './watchingPhone.ts'

/**
 * Runs the benchmarks and prints each figure next to its target. A missed target does not fail the run.
 * npm run bench -- [--only pageWeight,serverLoad] [--minutes 4] [--json]
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    minutes: { type: 'string', default: '1.5' },
    json: { type: 'boolean', default: false },
  },
})

const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes is how long to soak, not "${values.minutes}"`)

const BENCHMARKS: readonly Benchmark[] = [
  pageWeight,
  sliderDrag,
  watchingPhone,
  replayPage,
  screenFrames,
  simulation,
  serverLoad,
  streamDelay,
  capacity,
  returns,
  memory,
  exports,
  growth,
  soakFor(minutes),
]

const chosen = (only: string | undefined): readonly Benchmark[] => {
  if (only === undefined) return BENCHMARKS
  const names = only.split(',')
  const unknown = names.filter((name) => BENCHMARKS.every((benchmark) => benchmark.name !== name))
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}`)
  return BENCHMARKS.filter(({ name }) => names.includes(name))
}

const machine = describeMachine()
const results: Results[] = []
if (!values.json) console.log(`${machine}\n`)
for (const { name, run } of chosen(values.only)) {
  const measured = { benchmark: name, figures: await run() }
  results.push(measured)
  if (!values.json) console.log(tableOf(measured))
}
if (values.json) console.log(JSON.stringify({ machine, results }, null, 2))
