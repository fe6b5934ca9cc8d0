import { parseArgs } from 'node:util'
import { capacity } from './capacity.ts'
import { exports } from './exports.ts'
import type { Benchmark } from './figure.ts'
import { growth } from './growth.ts'
import { describeMachine } from './machine.ts'
import { memory } from './memory.ts'
import { pageWeight } from './pageWeight.ts'
import { replayPage } from './replayPage.ts'
import { markdownOf, type Results, tableOf } from './report.ts'
import { returns } from './returns.ts'
import { screenFrames } from './screenFrames.ts'
import { scripts } from './scripts.ts'
import { serverLoad } from './serverLoad.ts'
import { simulation } from './simulation.ts'
import { sliderDrag } from './sliderDrag.ts'
import { soakFor } from './soak.ts'
import { streamDelay } from './streamDelay.ts'
import { kitchenTable, watchingPhone } from './watchingPhone.ts'

/**
 * Runs the benchmarks and prints each figure next to its target, and at the end the table of docs/benchmarks.md.
 * Neither a missed target nor a benchmark that fails ends the run; the second makes it end with 1.
 * npm run bench -- [--only pageWeight,serverLoad] [--minutes 9] [--json]
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    minutes: { type: 'string', default: '4.5' },
    json: { type: 'boolean', default: false },
  },
})

const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes is how long to soak, not "${values.minutes}"`)

/** In the order of the table in docs/benchmarks.md. */
const BENCHMARKS: readonly Benchmark[] = [
  serverLoad,
  capacity,
  streamDelay,
  returns,
  pageWeight,
  watchingPhone,
  kitchenTable,
  sliderDrag,
  replayPage,
  screenFrames,
  simulation,
  scripts,
  memory,
  exports,
  growth,
  soakFor(minutes),
]

const chosen = (only: string | undefined): readonly Benchmark[] => {
  if (only === undefined) return BENCHMARKS.filter(({ onlyNamed }) => !onlyNamed)
  const names = only.split(',')
  const unknown = names.filter((name) => BENCHMARKS.every((benchmark) => benchmark.name !== name))
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}`)
  return BENCHMARKS.filter(({ name }) => names.includes(name))
}

const say = (text: string): void => {
  if (!values.json) console.log(text)
}

const machine = describeMachine()
const results: Results[] = []
say(machine)
for (const { name, run } of chosen(values.only)) {
  say(`\n${new Date().toTimeString().slice(0, 8)} ${name} …`)
  try {
    const measured = { benchmark: name, figures: await run() }
    results.push(measured)
    say(tableOf(measured))
  } catch (error) {
    console.error(`${name} FAILED:`, error)
    process.exitCode = 1
  }
}
say(`${new Date().toTimeString().slice(0, 8)} done\n\n${markdownOf(results)}`)
if (values.json) console.log(JSON.stringify({ machine, results }, null, 2))
