import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './timing.ts'

const ROOT = join(import.meta.dirname, '../..')
const RUNS = 7

const scriptsOf = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts

/** The shell's `times` tells what its children have used of the cores, of the user and of the system: 0m1.250s 0m0.080s. */
const TIMES = /^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/

/** CPU seconds of a command in a process of its own, with this Node and without npm, which takes as long each time. */
const cpuSeconds = (command: string): number => {
  const env = { PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`, HOME: process.env.HOME }
  const printed = execFileSync('sh', ['-c', `${command} > /dev/null && times`], { cwd: ROOT, env, encoding: 'utf8' })
  const [, minutes, seconds, systemMinutes, systemSeconds] = TIMES.exec(printed.trim().split('\n').at(-1) ?? '') ?? []
  return 60 * (Number(minutes) + Number(systemMinutes)) + Number(seconds) + Number(systemSeconds)
}

/** What a script costs from its start to its end. The first run, in which Node compiles the code and keeps it, is left out. */
const fresh = (name: string, most: number): Figure => {
  const command = scriptsOf()[name] ?? ''
  cpuSeconds(command)
  const runs = Array.from({ length: RUNS }, () => cpuSeconds(command))
  return {
    name: `npm run ${name}, CPU of a fresh process`,
    value: median(runs),
    unit: 's',
    target: { atMost: most },
    spread: runs,
  }
}

export const scripts: Benchmark = { name: 'scripts', run: async () => [fresh('match', 0.35)] }
