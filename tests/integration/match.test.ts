import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = (name: 'match' | 'replay', ...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`server/scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

const MATCH = ['--preset', 'demo', '--seed', '7', '--bots', 'veteran,average,sotaChaser,speedDemon', '--json']

describe('a scripted match', () => {
  it('[MAT1] the same seed prints the same bytes, and another seed prints different ones', () => {
    const first = script('match', ...MATCH)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(script('match', ...MATCH)).toEqual(first)
    expect(script('match', ...MATCH.with(3, '8')).stdout).not.toBe(first.stdout)
  })
  it('[MAT2] a scripted match is played to its end by the bots requested, on the tracks requested', () => {
    const { stdout } = script('match', '--json', '--bots', 'veteran,speedDemon,veteran', '--tracks', 'tiny,edge')
    const results = JSON.parse(stdout)
    expect(results.phase).toBe('debrief')
    expect(results.stateHash).toMatch(/^[0-9a-f]{64}$/)
    const teams = results.teams.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
    expect(teams.map(({ bot }: { bot: string }) => bot)).toEqual(['veteran', 'speedDemon', 'veteran'])
    expect(teams.map(({ track }: { track: string }) => track)).toEqual(['tiny', 'edge', 'tiny'])
    expect(results.teams[0].points.total).toBeGreaterThan(80)
  })
  it('[MAT3] without --json, a scripted match prints a table of its teams', () => {
    const { stdout } = script('match', '--bots', 'veteran,average')
    expect(stdout.split('\n')).toHaveLength(6)
    expect(stdout).toMatch(/^1 .* veteran .* shipped$/m)
  })
  it.each([
    [['--seed', 'seven'], '--seed is a whole number'],
    [['--seed', '-1'], 'seed'],
    [['--bots', 'veteran,genius'], 'not "genius"'],
    [['--tracks', 'moon'], '--tracks knows cloud'],
    [['--preset', 'endless'], '--preset knows full'],
    [['--bots', Array(25).fill('average').join(',')], 'at most 24'],
    [['--fast'], '--fast'],
    [['demo'], 'demo'],
  ])('[MAT4] wrong arguments get an explanation and exit code 1: %j', (args, sentence) => {
    const { stdout, stderr, status } = script('match', ...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

describe('a replay', () => {
  const file = join(folder, 'whole.ndjson')
  const recorded = script('match', ...MATCH, '--journal', file)
  const lines = readFileSync(file, 'utf8').split('\n')
  const copy = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  it('[MAT5] a replayed journal prints the results and the state hash of the session it records', () => {
    expect(script('replay', '--json', file)).toEqual({ stdout: recorded.stdout, stderr: '', status: 0 })
  })
  it('stops at the tick it is given, in the middle of a race and past the end, and prints that state', () => {
    const tick = 1201
    const before = lines.slice(1, -1).filter((line) => JSON.parse(line).tick <= tick)
    const clock = JSON.stringify({ seq: before.length + 1, tick })
    const cut = copy('cut.ndjson', `${[lines[0], ...before, clock].join('\n')}\n`)
    const at = script('replay', '--tick', String(tick), '--json', file)
    expect(at).toEqual(script('replay', '--json', cut))
    expect(JSON.parse(at.stdout).stateHash).not.toBe(JSON.parse(recorded.stdout).stateHash)
    const state = JSON.parse(script('replay', '--tick', String(tick), '--state', file).stdout)
    expect(state).toMatchObject({ tick, phase: JSON.parse(at.stdout).phase, seed: 7 })
    expect(script('replay', '--tick', '999999', '--json', file).stdout).toBe(recorded.stdout)
  })
  it.each([
    ['broken JSON', lines.with(40, '{"seq":40,"ti')],
    ['a missing line', lines.toSpliced(40, 1)],
    [
      'a command that the rules refuse',
      lines.with(40, '{"seq":40,"tick":120,"command":{"type":"goOn","by":{"kind":"seat","seat":"bt1"}}}'),
    ],
    ['an empty line', lines.with(40, '')],
  ])('[MAT6] a damaged journal is replayed up to the damage, says so and exits with code 2: %s', (_, damaged) => {
    const before = script('replay', '--json', copy('before.ndjson', `${lines.slice(0, 40).join('\n')}\n`))
    const { stdout, stderr, status } = script('replay', '--json', copy('damaged.ndjson', damaged.join('\n')))
    expect(before.status).toBe(0)
    expect({ stdout, status }).toEqual({ stdout: before.stdout, status: 2 })
    expect(stderr).toContain('Line 41 of')
  })
  it.each([
    ['no file at all', [join(folder, 'nothing.ndjson')], 1, 'no file'],
    ['no argument', [], 1, 'Usage'],
    ['a tick that is not a number', ['--tick', 'soon', file], 1, 'Usage'],
    ['a file that is not a journal', [join(ROOT, 'package.json')], 2, 'not a journal header'],
    [
      'another format',
      [
        copy(
          'format.ndjson',
          lines.with(0, (lines[0] ?? '').replace(`"format":${JOURNAL_FORMAT}`, '"format":99')).join('\n'),
        ),
      ],
      1,
      'format 99',
    ],
  ])('[MAT7] what cannot be replayed gets an explanation and no results: %s', (_, args, code, sentence) => {
    const { stdout, stderr, status } = script('replay', ...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: code })
    expect(stderr).toContain(sentence)
  })
})
