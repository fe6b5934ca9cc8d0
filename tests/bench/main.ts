import { parseArgs } from 'node:util'
import type { Benchmark } from './figure.ts'
import { describeMachine } from './machine.ts'
import { pageWeight } from './pageWeight.ts'
import { type Results, tableOf } from './report.ts'
import { screenFrames } from './screenFrames.ts'
import { serverLoad } from './serverLoad.ts'
import { simulation } from './simulation.ts'
import { sliderDrag } from './sliderDrag.ts'

/**
 * Measures and prints each figure beside its target; a missed target is told, and fails nothing.
 * npm run bench -- [--only pageWeight,simulation, serverLoad] [--json]
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
})

const BENCHMARKS: readonly Benchmark[] = [pageWeight, sliderDrag, screenFrames, simulation, serverLoad]

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
