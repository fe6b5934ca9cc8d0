import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import type { BalanceLine } from './balance/balanceLine.ts'
import { fairnessLines } from './balance/fairness.ts'
import { type MeanPoints, PLAYERS, type PlayerName, personaLines } from './balance/personas.ts'

/**
 * Prints the figures that the lesson depends on, as a table or as JSON, and exits with 1 when one is out of bounds.
 * npm run -s balance -- [--json] [--seeds 1000]
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seeds: { type: 'string', default: '1000' } },
})
const seeds = Number(values.seeds)
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error(`balance: --seeds takes a whole number from 1, not ${values.seeds}`)
  process.exit(1)
}

const run = <T>(file: string, workerData: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

const RULE_ORDER = [
  'velocity wins',
  'the lead can be taken apart',
  'there is a knee',
  '99% is out of reach',
  'tracks are fair',
  'skill shows',
  'thinking is needed',
  'races follow projections',
  'no sequence of changes reaches 98%',
]

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3))

const row = (line: BalanceLine): string =>
  [
    line.holds ? 'ok  ' : 'FAIL',
    line.track.padEnd(7),
    line.what.padEnd(48),
    shown(line.value).padStart(10),
    `  ${line.bound}`,
  ].join(' ')

const found = await Promise.all(TRACK_IDS.map((id) => run<BalanceLine[]>('./balance/trackWorker.ts', id)))
const played = await Promise.all(
  PLAYERS.map(async (name) => [name, await run<MeanPoints>('./balance/personaWorker.ts', { name, seeds })] as const),
)
const means = Object.fromEntries(played) as Record<PlayerName, MeanPoints>
const lines = [...found.flat(), ...fairnessLines(), ...personaLines(means)]
const ordered = RULE_ORDER.flatMap((rule) => lines.filter((line) => line.rule === rule))

if (values.json) console.log(JSON.stringify(ordered, null, 2))
else {
  console.log('Balance of the illustrative model')
  for (const rule of RULE_ORDER) {
    console.log(`\n${rule}`)
    for (const line of ordered) if (line.rule === rule) console.log(row(line))
  }
}
process.exitCode = ordered.every((line) => line.holds) ? 0 : 1
