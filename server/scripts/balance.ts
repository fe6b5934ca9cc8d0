import { Worker } from 'node:worker_threads'
import { TRACK_IDS, type TrackId } from '../../shared/content/tracks.ts'
import type { BalanceLine } from './balance/balanceLine.ts'
import { fairnessLines } from './balance/fairness.ts'

/** Prints the figures that the lesson depends on, as a table or as JSON, and exits with 1 when one is out of bounds. */
const searchTrack = (track: TrackId): Promise<BalanceLine[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./balance/trackWorker.ts', import.meta.url), { workerData: track })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

const RULE_ORDER = [
  'velocity wins',
  'there is a knee',
  '99 % is out of reach',
  'tracks are fair',
  'skill shows',
  'races follow projections',
  'no sequence of changes reaches 98 %',
]

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3))

const row = (line: BalanceLine): string =>
  [
    line.holds ? 'ok  ' : 'FAIL',
    line.track.padEnd(7),
    line.what.padEnd(42),
    shown(line.value).padStart(10),
    `  ${line.bound}`,
  ].join(' ')

const found = await Promise.all(TRACK_IDS.map(searchTrack))
const lines = [...found.flat(), ...fairnessLines()]
const ordered = RULE_ORDER.flatMap((rule) => lines.filter((line) => line.rule === rule))

if (process.argv.includes('--json')) console.log(JSON.stringify(ordered, null, 2))
else {
  console.log('Balance of the illustrative model')
  for (const rule of RULE_ORDER) {
    console.log(`\n${rule}`)
    for (const line of ordered) if (line.rule === rule) console.log(row(line))
  }
}
process.exitCode = ordered.every((line) => line.holds) ? 0 : 1
