import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignedOptions } from '../../../shared/homework/assigned.ts'
import { findCopies } from '../../../shared/homework/copies.ts'
import { createGrader, type Graded, type Report } from '../../../shared/homework/gradeHomework.ts'
import { readResultFile, writeResultFile } from '../../../shared/homework/resultFile.ts'
import {
  type Assignment,
  assignmentFile,
  assignmentFromLink,
  assignmentToLink,
  readAssignment,
} from '../../../shared/protocol/assignment.ts'
import { JOURNAL_FORMAT } from '../../../shared/replay/recording.ts'
import { exportedResults } from '../../../shared/session/exportedResults.ts'
import { keepStandardSolutions } from '../../../shared/session/standardSolutions.ts'
import { homeworkRun } from '../../support/homeworkRun.ts'

const GIVEN: Assignment = {
  assignment: 1,
  title: 'Week 3',
  preset: 'demo',
  tracks: ['cloud', 'tiny'],
  seeds: { policy: 'each' },
  deadline: 'Friday, 18:00',
}

let run: ReturnType<typeof homeworkRun>
beforeAll(() => {
  keepStandardSolutions()
  run = homeworkRun(GIVEN, { id: 'A1001' })
})

const grade = (text: string, given = GIVEN): Report => createGrader(given)('file.txt', text)
const graded = (text: string, given = GIVEN): Graded => {
  const report = grade(text, given)
  if ('refused' in report) throw new Error(JSON.stringify(report.refused))
  return report.grade
}
const refused = (text: string, given = GIVEN) => {
  const report = grade(text, given)
  return 'refused' in report ? report.refused : null
}

type File = Exclude<ReturnType<typeof readResultFile>, string>
/** A file that somebody has changed and sealed again, as only a program can. */
const forged = (change: (file: File) => File, text = run.file): string => {
  const read = readResultFile(text)
  if (typeof read === 'string') throw new Error(read)
  return writeResultFile(change(read))
}
const withHead = (head: object) => forged((file) => ({ ...file, head: { ...file.head, ...head } }))
const withOptions = (options: object) =>
  forged(({ head, lines }) => ({ head: { ...head, options: { ...head.options, ...options } }, lines }))
const withLines = (change: (lines: string[]) => readonly string[], text = run.file) =>
  forged(({ head, lines }) => ({ head, lines: change([...lines]) }), text)
const indexOf = (pattern: RegExp, text = run.file) => text.split('\n').findIndex((line) => pattern.test(line)) - 1

describe('an assignment', () => {
  it('[HWK1] an assignment is the same from its file and from its link, and nothing else is one', () => {
    expect(readAssignment(assignmentFile(GIVEN))).toEqual(GIVEN)
    expect(assignmentFromLink(assignmentToLink({ ...GIVEN, title: 'Año 3 ✓' }))).toEqual({ ...GIVEN, title: 'Año 3 ✓' })
    expect(readAssignment(JSON.stringify({ ...GIVEN, assignment: 2 }))).toBeNull()
    expect(readAssignment(JSON.stringify({ ...GIVEN, tracks: [] }))).toBeNull()
    expect(readAssignment('{"title":')).toBeNull()
    expect(assignmentFromLink('%%%')).toBeNull()
  })
  it('[HWK2] one seed gives everybody the same luck; otherwise it follows from the assignment and the ID', () => {
    const seedOf = (given: Assignment, id: string) => assignedOptions(given, id).seed
    expect(seedOf(GIVEN, 'A1001')).toBe(seedOf(GIVEN, ' a 1001'))
    expect(seedOf(GIVEN, 'A1001')).not.toBe(seedOf(GIVEN, 'A1002'))
    expect(seedOf(GIVEN, 'A1001')).not.toBe(seedOf({ ...GIVEN, title: 'Week 4' }, 'A1001'))
    const one: Assignment = { ...GIVEN, seeds: { policy: 'one', seed: 7 } }
    expect([seedOf(one, 'A1001'), seedOf(one, 'A1002')]).toEqual([7, 7])
    const tracks = new Set(Array.from({ length: 40 }, (_, n) => assignedOptions(GIVEN, `S${n}`).tracks[0]))
    expect([...tracks].sort()).toEqual(['cloud', 'tiny'])
  })
})

describe('a result file', () => {
  it('[HWK3] the points are those of the session, computed again from what the student did', () => {
    const team = exportedResults(run.session.state).teams.find(({ bot }) => bot === null)
    expect(graded(run.file)).toMatchObject({
      points: team?.points,
      track: team?.track,
      fieldAccuracy: team?.finalRun?.fieldAccuracy,
    })
    expect(graded(run.file).sentences).toHaveLength(3)
  })

  it('[HWK4] no byte of a file can change without the file being refused', () => {
    fc.assert(
      fc.property(fc.nat(run.file.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const sign = String.fromCharCode(code)
        fc.pre(run.file[at] !== sign)
        expect(readResultFile(run.file.slice(0, at) + sign + run.file.slice(at + 1))).toBeOneOf([
          'changed',
          'notResult',
        ])
      }),
      { numRuns: 60 },
    )
    expect(refused(run.file.slice(0, -1))).toEqual({ problem: 'changed' })
    expect(refused(run.file.slice(0, 5000))).toEqual({ problem: 'changed' })
    expect(refused(`${run.file} `)).toEqual({ problem: 'changed' })
    expect(refused('Dear Professor')).toEqual({ problem: 'notResult' })
    expect(refused('')).toEqual({ problem: 'notResult' })
  })

  const FORGED: readonly [name: string, make: () => string, problem: object][] = [
    ['another version of the journal', () => withHead({ format: JOURNAL_FORMAT - 1 }), { problem: 'otherVersion' }],
    ['another version of the file', () => withHead({ homework: 2 }), { problem: 'otherVersion' }],
    ['another assignment', () => withHead({ assignment: 'f'.repeat(64) }), { problem: 'otherAssignment' }],
    ['another ID', () => withHead({ id: 'A1002' }), { problem: 'otherSeed' }],
    ['another seed', () => withOptions({ seed: 1 }), { problem: 'otherSeed' }],
    ['easier bots', () => withOptions({ bots: ['average'] }), { problem: 'otherOption', option: 'bots' }],
    [
      'an option that nobody asked for',
      () => withOptions({ drawnNames: true }),
      { problem: 'otherOption', option: 'drawnNames' },
    ],
    ['a state hash made up', () => withHead({ stateHash: '0'.repeat(64) }), { problem: 'otherHash' }],
    ['an end cut off', () => withLines((lines) => lines.slice(0, 60)), { problem: 'unfinished' }],
    [
      'a better estimate',
      () => {
        const at = indexOf(/"tryStrategy".*"seat":"s1"/)
        return withLines((lines) => lines.with(at, (lines[at] ?? '').replace(/"estimate":[\d.]+/, '"estimate":1.5')))
      },
      { problem: 'otherHash' },
    ],
    [
      'an answer that no page sends',
      () => {
        const at = indexOf(/"lockPrediction".*"seat":"s1"/)
        return withLines((lines) =>
          lines.with(at, (lines[at] ?? '').replace(/"confidence":[\d.]+/, '"confidence":"x"')),
        )
      },
      { problem: 'wrongLine' },
    ],
    [
      'a line left out',
      () => withLines((lines) => lines.toSpliced(indexOf(/"tryStrategy".*"seat":"s1"/), 1)),
      { problem: 'wrongLine' },
    ],
    [
      'more time from a host',
      () => {
        const at = indexOf(/"tryStrategy".*"seat":"s1"/)
        const command = { type: 'addTime', seconds: 60, by: { kind: 'host' } }
        return withLines((lines) => lines.with(at, JSON.stringify({ ...JSON.parse(lines[at] ?? ''), command })))
      },
      { problem: 'foreignCommand' },
    ],
    [
      'a bot that does something else',
      () => {
        const at = indexOf(/"tryStrategy".*"seat":"bt/)
        return withLines((lines) => lines.with(at, (lines[at] ?? '').replace(/"estimate":[\d.]+/, '"estimate":1.5')))
      },
      { problem: 'otherBots' },
    ],
  ]
  it.each(FORGED)('[HWK5] a file that was forged and sealed again is refused by name: %s', (_name, make, problem) => {
    expect(refused(make())).toMatchObject(problem)
  })

  it('[HWK6] a file whose ID was changed throughout is refused under one seed for all, or flagged as a copy', () => {
    const one: Assignment = { ...GIVEN, tracks: ['tiny'], seeds: { policy: 'one', seed: 7 } }
    const own = homeworkRun(one, { id: 'A1001' }).file
    const renamed = forged(({ head, lines }) => ({ head: { ...head, id: 'B2' }, lines }), own)
    expect(refused(renamed, one)).toEqual({ problem: 'otherId' })
    const everywhere = withLines((lines) => lines.map((line) => line.replace('"name":"A1001"', '"name":"B2"')), renamed)
    expect(refused(everywhere, one)).toEqual({ problem: 'otherHash' })
    const other = homeworkRun(one, { id: 'B2', sentence: 'In the words of A1001: measure the cycle first.' }).file
    const reports = [own, other].map((text, n) => createGrader(one)(`${n}`, text))
    expect(findCopies(reports).get(reports[0] as Report)).toEqual({ journal: ['1'], sentence: ['1'], id: [] })
  })

  it('[HWK7] copies are found by equal answers at equal moments, by equal sentences, and by equal IDs', () => {
    const other = homeworkRun(GIVEN, { id: 'C3', sentence: 'In the words of a1001, measure the CYCLE first!' }).file
    const reports = [run.file, run.file, other].map((text, n) => createGrader(GIVEN)(`${n}`, text))
    const copies = reports.map((report) => findCopies(reports).get(report))
    expect(copies).toEqual([
      { journal: ['1'], sentence: ['1', '2'], id: ['1'] },
      { journal: ['0'], sentence: ['0', '2'], id: ['0'] },
      { journal: [], sentence: ['0', '1'], id: [] },
    ])
  })

  it('[HWK8] each answer has the time that it took, and one that came too fast for a person is flagged', () => {
    const given: Assignment = { ...GIVEN, preset: 'short' }
    const { file } = homeworkRun(given, { id: 'A1001' })
    const { answers } = graded(file, given)
    expect(answers.filter(({ isTooFast }) => isTooFast)).toEqual([])
    const first = file.split('\n').find((line) => /"lockPrediction".*"seat":"s1"/.test(line)) ?? ''
    expect(answers[0]).toMatchObject({
      type: 'lockPrediction',
      phase: 'auditLock',
      seconds: JSON.parse(first).tick / 10,
    })
    const script = homeworkRun(given, { id: 'A1001', isFast: true }).file
    const fast = graded(script, given).answers
    expect(fast.filter(({ isTooFast }) => isTooFast).map(({ type }) => type)).toContain('lockPrediction')
  })

  it('[HWK13] a pause is no part of the time that an answer took, but it is time to read the question', () => {
    const given: Assignment = { ...GIVEN, preset: 'short' }
    const first = (pause: number) =>
      graded(homeworkRun(given, { id: 'A1001', isFast: true, pause }).file, given).answers[0]
    expect(first(300)).toMatchObject({ type: 'lockPrediction', seconds: 0, paused: 300, isTooFast: false })
    expect(first(1)).toMatchObject({ type: 'lockPrediction', seconds: 0, paused: 1, isTooFast: true })
  })
})
