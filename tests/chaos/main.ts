import { parseArgs } from 'node:util'
import { runSeed, type SeedReport, STUDENTS } from './runSeed.ts'
import { openServerKeeper } from './ServerKeeper.ts'
import { summarise } from './summarise.ts'

const USAGE = 'npm run chaos -- --seeds N [--seed FIRST] [--students N] [--tell]'
/** A run that was too slow only because the computer was busy is within the limits when tried again. */
const TRIES = 3

const numberOf = (value: string | undefined, fallback: number): number => {
  const number = value === undefined ? fallback : Number(value)
  if (Number.isInteger(number) && number >= 0) return number
  console.error(`"${value}" is no whole number.\nUsage: ${USAGE}`)
  process.exit(1)
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    students: { type: 'string' },
    tell: { type: 'boolean' },
  },
})
const seeds = numberOf(values.seeds, 5)
const first = numberOf(values.seed, 1)
const students = numberOf(values.students, STUDENTS)

// The client library warns about every connection that is cut, which these tests do on purpose.
console.warn = () => {}

const line = ({
  seed,
  faults,
  counts,
  longestOutageMs,
  slowestReturnMs,
  clockLostMs,
  findings,
  slow,
}: SeedReport): string =>
  [
    `seed ${seed}:`,
    `${Object.values(faults).reduce((sum, count) => sum + count, 0)} faults,`,
    `${counts.acknowledged} acknowledged, ${counts.refused} refused, ${counts.unanswered} unanswered,`,
    `longest outage ${Math.round(longestOutageMs)} ms, back after ${Math.round(slowestReturnMs)} ms,`,
    `clock lost ${Math.round(clockLostMs)} ms`,
    ...[...findings, ...slow].map((finding) => `\n  ${finding}`),
  ].join(' ')

const started = performance.now()
const reports: SeedReport[] = []
const server = await openServerKeeper()
console.log(
  `Disk that can be full: ${server.disk.kind}${server.disk.kind === 'none' ? ' - full disks are NOT tried' : ''}`,
)
let interrupted = false
process.on('SIGINT', () => {
  interrupted = true
})
try {
  for (let seed = first; seed < first + seeds && !interrupted; seed++) {
    for (let tried = 1; tried <= TRIES; tried++) {
      const report = await runSeed(seed, server, students)
      console.log(line(report))
      if (values.tell) console.log(report.events.join('\n'))
      const isOnlySlow = report.findings.length === 0 && report.slow.length > 0
      if (isOnlySlow && tried < TRIES) continue
      reports.push(report)
      break
    }
  }
} finally {
  await server.close()
}
console.log(summarise(reports, performance.now() - started))
process.exit(reports.some(({ findings, slow }) => findings.length + slow.length > 0) ? 1 : 0)
