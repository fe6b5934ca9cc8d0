import type { FaultKind } from './drawFaults.ts'
import type { SeedReport } from './runSeed.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The figures of a run of many seeds, as lines of text. */
export const summarise = (reports: readonly SeedReport[], tookMs: number): string => {
  const faults: Partial<Record<FaultKind, number>> = {}
  for (const report of reports) {
    for (const [kind, count] of Object.entries(report.faults) as [FaultKind, number][])
      faults[kind] = (faults[kind] ?? 0) + count
  }
  const kinds = Object.entries(faults)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')
  const total = (name: keyof SeedReport['counts']) => sum(reports.map(({ counts }) => counts[name]))
  const most = (name: 'longestOutageMs' | 'longestDownMs' | 'slowestReturnMs' | 'clockLostMs') =>
    Math.round(Math.max(0, ...reports.map((report) => report[name])))
  const failed = reports.filter(({ findings, slow }) => findings.length + slow.length > 0)
  return [
    '',
    `${reports.length} seeds in ${Math.round(tookMs / 1000)} s`,
    `faults injected        ${sum(Object.values(faults))} (${kinds})`,
    `commands acknowledged  ${total('acknowledged')}`,
    `commands refused       ${total('refused')}`,
    `commands unanswered    ${total('unanswered')}`,
    `commands lost          ${total('lost')}`,
    `commands doubled       ${total('doubled')}`,
    `longest outage         ${most('longestOutageMs')} ms of one person, ${most('longestDownMs')} ms of the server`,
    `slowest return         ${most('slowestReturnMs')} ms after its cause had ended, of ${sum(reports.map(({ judged }) => judged))} with one cause`,
    `most clock lost        ${most('clockLostMs')} ms by a kill`,
    `seeds with a finding   ${failed.length}${failed.length > 0 ? `: ${failed.map(({ seed }) => seed).join(', ')}` : ''}`,
  ].join('\n')
}
