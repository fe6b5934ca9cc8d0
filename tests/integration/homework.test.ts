import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/createServer.ts'
import { SqliteStore } from '../../server/store/SqliteStore.ts'
import { assignedOptions, homeworkRequest } from '../../shared/homework/assigned.ts'
import { createGrader } from '../../shared/homework/gradeHomework.ts'
import { readResultFile, resultFileOf, writeResultFile } from '../../shared/homework/resultFile.ts'
import { type Assignment, assignmentFile } from '../../shared/protocol/assignment.ts'
import type { NewSession } from '../../shared/protocol/newSession.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { Session } from '../../shared/session/Session.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { PERSONAS } from '../../shared/sim/match/matchState.ts'
import { rankedTeams } from '../../shared/sim/match/points.ts'
import { liveSession, requestSession } from '../support/browserBed.ts'
import { homeworkRun, playAsStudent } from '../support/homeworkRun.ts'
import { readCsv } from '../support/readCsv.ts'
import { readWorkbook } from '../support/readWorkbook.ts'

const ROOT = join(import.meta.dirname, '../..')
const GIVEN: Assignment = {
  assignment: 1,
  title: 'Week 3',
  preset: 'demo',
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  seeds: { policy: 'each' },
  deadline: '',
}
const folder = mkdtempSync(join(tmpdir(), 'homework-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(keepStandardSolutions)

const script = (name: 'grade' | 'replay', ...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`server/scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

const assignmentPath = join(folder, 'assignment.json')
const handedIn = join(folder, 'in')
const put = (name: string, text: string): void => writeFileSync(join(handedIn, name), text)

type File = Exclude<ReturnType<typeof readResultFile>, string>
const forged = (text: string, change: (file: File) => File): string => {
  const read = readResultFile(text)
  if (typeof read === 'string') throw new Error(read)
  return writeResultFile(change(read))
}

describe('npm run grade', () => {
  it('[HWK9] thirty files, among them forged ones, copies and one of another version, are graded as they should be', () => {
    mkdirSync(join(handedIn, 'late'), { recursive: true })
    writeFileSync(assignmentPath, assignmentFile(GIVEN))
    const runs = Array.from({ length: 28 }, (_, n) =>
      homeworkRun(GIVEN, { id: `S${100 + n}`, persona: PERSONAS[n % PERSONAS.length] ?? 'average' }),
    )
    const files = runs.map(({ file }) => file)
    const at = (n: number): string => files[n] ?? ''
    const expected = new Map<string, RegExp>()
    const putBad = (name: string, text: string, says: RegExp): void => {
      put(name, text)
      expected.set(name, says)
    }
    putBad('S100.txt', at(0).replace('measure the cycle', 'measure the Cycle'), /not as it was saved/)
    putBad(
      'S101.txt',
      forged(at(1), ({ head, lines }) => ({ head: { ...head, stateHash: at(2).slice(0, 64) }, lines })),
      /state/,
    )
    putBad(
      'S102.txt',
      forged(at(2), ({ head, lines }) => ({ head: { ...head, options: { ...head.options, seed: 1 } }, lines })),
      /seed of this assignment/,
    )
    putBad(
      'S103.txt',
      forged(at(3), ({ head, lines }) => ({ head, lines: lines.slice(0, -40) })),
      /not played to its end/,
    )
    putBad(
      'S104.txt',
      forged(at(4), ({ head, lines }) => ({
        head,
        lines: lines.filter((line) => !/"lockPrediction".*"bt/.test(line)),
      })),
      /Line \d+ (does not follow|is not what the bots do)/,
    )
    putBad(
      'S105.txt',
      forged(at(5), ({ head, lines }) => ({ head: { ...head, format: 3 }, lines })),
      /another version/,
    )
    for (let n = 6; n < 28; n++) put(n === 27 ? join('late', 'S127.txt') : `S${100 + n}.txt`, at(n))
    // What an earlier run wrote is nobody's homework.
    put('gradebook.csv', 'ID')
    put('copy of S110.txt', at(10))
    put('copy of S111.txt', at(11))

    const { stdout, stderr, status } = script('grade', handedIn, '--assignment', assignmentPath)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    for (const [name, says] of expected) expect(stdout).toMatch(new RegExp(`^${name}: .*(?:${says.source})`, 'm'))
    expect(stdout).toContain('24 of 30 files graded')

    const [heads = [], ...rows] = readCsv(readFileSync(join(handedIn, 'gradebook.csv'), 'utf8'))
    const cell = (row: readonly string[] | undefined, head: string): string => row?.[heads.indexOf(head)] ?? ''
    const rowOf = (file: string) => rows.find((row) => cell(row, 'File') === file)
    expect(rows).toHaveLength(30)
    for (let n = 6; n < 28; n++) {
      const row = rowOf(n === 27 ? join('late', 'S127.txt') : `S${100 + n}.txt`)
      const run = runs[n]
      const own = run && rankedTeams(run.session.state).find(({ team }) => team.bot === null)
      expect(cell(row, 'Points, of 100')).toBe(String(own?.points.total))
      expect(cell(row, 'Status')).toBe('Graded')
      expect(cell(row, 'Same answers as')).toBe(n === 10 || n === 11 ? `copy of S${100 + n}.txt` : '')
    }
    for (const name of expected.keys()) expect(cell(rowOf(name), 'Points, of 100')).toBe('')
    const [gradebook, answers] = readWorkbook(readFileSync(join(handedIn, 'gradebook.xlsx')))
    expect(gradebook).toMatchObject({ name: 'Gradebook', formulas: 0 })
    expect(gradebook?.rows).toHaveLength(31)
    expect(answers?.rows.length).toBeGreaterThan(24 * 20)
  }, 60_000)

  it.each([
    [[], 'Usage'],
    [['nowhere', '--assignment', 'package.json'], 'not an assignment file'],
    [['nowhere', '--assignment', 'nothing.json'], 'no file nothing.json'],
  ])('[HWK10] wrong arguments get an explanation and exit code 1: %j', (args, sentence) => {
    const { stdout, stderr, status } = script('grade', ...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain(sentence)
  })
})

describe('one match', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: '', store: new SqliteStore(null) })
  })
  afterAll(() => server.close())

  it('[HWK11] ends in the same state on the server, in a scripted match, in a replay and in a graded file', async () => {
    const student = { id: 'S100', persona: 'veteran' } as const
    const created = await requestSession(server.url, homeworkRequest(GIVEN, student.id) as Partial<NewSession>)
    const { session } = liveSession(server, created)
    const waited = session.state.tick
    playAsStudent(session, student)
    // The server soon notes that nobody is connected; that is no longer part of the file.
    session.advance(1)

    const headers = { authorization: `Bearer ${created.hostKey}` }
    const get = (name: string) => fetch(`${server.url}/api/sessions/${created.code}/${name}`, { headers })
    const journal = await (await get('journal.ndjson')).text()
    const [head = '', ...lines] = journal.trimEnd().split('\n')
    const file = resultFileOf({
      given: GIVEN,
      id: student.id,
      header: JSON.parse(head),
      lines: lines.map((line, n) => ({ seq: n + 1, line })),
    })
    const report = createGrader(GIVEN)('S100.txt', file ?? '')
    if ('refused' in report) throw new Error(JSON.stringify(report.refused))

    // The clock of a debrief runs on; the file ends in its first tick, where the scripted match stops.
    const played = new Session({ ...assignedOptions(GIVEN, student.id), code: created.code }, NO_JOURNAL)
    played.advance(waited)
    playAsStudent(played, student)
    expect(report.grade.stateHash).toBe(stateHash(played.state))

    const path = join(folder, 'session.ndjson')
    writeFileSync(path, journal)
    const replayed = script('replay', '--json', '--tick', String(played.state.tick), path)
    expect(JSON.parse(replayed.stdout).stateHash).toBe(report.grade.stateHash)
    const results = (await (await get('results.json')).json()) as {
      teams: readonly { bot: unknown; points: unknown }[]
    }
    expect(results.teams.find(({ bot }) => bot === null)?.points).toEqual(report.grade.points)
  })
})
