import { parseArgs } from 'node:util'
import { ATTACKERS, type AttackerKind } from './AttackJobs.ts'
import { type AttackReport, p99, runAttack } from './runAttack.ts'

const USAGE = 'npm run hostile -- [--seconds 300] [--seed 1] [--as visitor|student|hall] [--only "one move,another"]'
/** A command of the class may take this long, ms. */
const MOST_MS = 60

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    as: { type: 'string' },
    only: { type: 'string' },
  },
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
const kinds: readonly AttackerKind[] = ATTACKERS.filter((kind) => values.as === undefined || kind === values.as)
if (!(seconds > 0) || !Number.isInteger(seed) || kinds.length === 0) {
  console.error(`Usage: ${USAGE}`)
  process.exit(1)
}

// The client library warns about connections that are closed on purpose.
console.warn = () => {}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

const most = (replies: readonly number[]): number => Math.max(0, ...replies)

const isGood = ({ attacked, lost, limits, findings }: AttackReport): boolean =>
  p99(attacked) < MOST_MS && lost.length + limits.length + findings.length === 0

const verdict = (report: AttackReport): string => {
  const { kind, calm, attacked, lost, limits, findings, acknowledged, tried, counts, server, load } = report
  return [
    `${kind}: ${isGood(report) ? 'held' : 'NOT HELD'}, ${seconds} s, load ${load.toFixed(1)}`,
    `  commands of the class  p99 ${p99(attacked).toFixed(1)} ms of ${attacked.length}, slowest ${most(attacked).toFixed(0)} ms; before the attack ${p99(calm).toFixed(1)} ms of ${calm.length}`,
    `  class                  ${lost.length} lost, ${limits.length} limits met, ${findings.length} findings in the journal, ${acknowledged} acknowledged`,
    `  server                 ${server.cpuSeconds.toFixed(0)} s of a core, ${server.residentMb.toFixed(0)} MB resident, longest turn ${server.longestTurnMs.toFixed(0)} ms`,
    `  attacker               ${listed(counts)}`,
    `  tried                  ${listed(tried)}`,
    ...[...lost, ...limits, ...findings].slice(0, 20).map((line) => `  ! ${line}`),
  ].join('\n')
}

let allGood = true
for (const kind of kinds) {
  const report = await runAttack({ kind, seed, seconds, ...(values.only && { only: values.only.split(',') }) })
  console.log(verdict(report))
  allGood &&= isGood(report)
}
process.exit(allGood ? 0 : 1)
