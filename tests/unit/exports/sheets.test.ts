import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../../server/exports/workbook.ts'
import { exportedResults } from '../../../shared/session/exportedResults.ts'
import { learningViewOf } from '../../../shared/views/learningView.ts'
import { type MatchResults, resultsOf } from '../../../shared/views/resultsOf.ts'
import { csvText } from '../../../shared/views/sheets/csvText.ts'
import { headIn } from '../../../shared/views/sheets/headIn.ts'
import { resultSheets } from '../../../shared/views/sheets/resultSheets.ts'
import { type Sheet, sheetOf } from '../../../shared/views/sheets/sheet.ts'
import { classMatch } from '../../support/classMatch.ts'
import { applyAll, hostCommand, seatCommand } from '../../support/matchBuilder.ts'
import { readCsv } from '../../support/readCsv.ts'
import { readWorkbook } from '../../support/readWorkbook.ts'

const debrief = classMatch()
/** The results as the route for scripts returns them. */
const results: MatchResults = JSON.parse(JSON.stringify(exportedResults(debrief)))
const sheets = resultSheets(results)

/** The same where the session asks for IDs, and questions before and after. */
const everySheet = resultSheets({
  ...results,
  predictions: results.predictions.map((seat) => ({ ...seat, studentId: '1234567' })),
  learning: learningViewOf(debrief),
})

const sheet = (name: string, of = sheets): Sheet => {
  const found = of.find((one) => one.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}
const column = (name: string, head: string, of = sheets) => {
  const { columns, rows } = sheet(name, of)
  const at = columns.findIndex((one) => one.head === head)
  if (at < 0) throw new Error(`no column ${head} in ${name}`)
  return rows.map((row) => row[at])
}
const names = (...texts: readonly string[]): Sheet =>
  sheetOf('Names', '', [{ head: 'Name', about: '', cell: (text: string) => text }], texts)

/** Characters that spreadsheets treat as the beginning of a formula. */
const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'] as const
const looksLikeFormula = fc
  .tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom(...TRIGGERS), fc.string({ unit: 'grapheme', maxLength: 24 }))
  .map((parts) => parts.join(''))

describe('the results as sheets', () => {
  it('[RES1] an XLSX file contains the same as the JSON, cell by cell, with numbers as numbers', async () => {
    const read = readWorkbook(await workbook(sheets))
    expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name))
    for (const [i, { columns, rows }] of sheets.entries()) {
      expect(read[i]?.rows).toEqual([columns.map(({ head }) => head), ...rows])
    }
    const totals = results.teams.map(({ points }) => points.total)
    expect(read[0]?.rows.slice(1).map((row) => row[5])).toEqual(totals)
    // A team that neither predicts nor moves a lever earns nothing.
    expect(totals.every((total) => typeof total === 'number' && total >= 0)).toBe(true)
    expect(Math.max(...totals)).toBeGreaterThan(80)
  })

  it('[RES22] a CSV file has the headings of the session’s language, and decimal marks by choice', () => {
    for (const one of everySheet) {
      const [first = ''] = csvText(one, { language: 'es', decimals: 'comma' }).slice(1).split('\r\n')
      const { columns } = one
      const same = columns.filter(({ head }) => headIn('es', head) === head).map(({ head }) => head)
      expect(same.filter((head) => !['Bot', 'Brier', 'ID', 'Par'].some((word) => head.startsWith(word)))).toEqual([])
      expect(first.split(';').length).toBeGreaterThanOrEqual(columns.length)
    }
    const numbers = sheetOf('N', '', [{ head: 'Team', about: '', decimals: 1, cell: (x: number) => x }], [1.5, -2])
    expect(csvText(numbers, { decimals: 'comma' })).toBe('\uFEFFTeam\r\n1,5\r\n-2\r\n')
    expect(csvText(numbers, { language: 'es' })).toBe('\uFEFFEquipo\r\n1.5\r\n-2\r\n')
    expect(headIn('es', 'Part 2 completed')).toBe('Parte 2 completada')
    expect(headIn('es', 'Prediction 1, of 4')).toBe('Predicción 1, de 4')
  })

  it('[RES2] a CSV file contains the same, by RFC 4180, in UTF-8 with a byte order mark', () => {
    for (const one of sheets) {
      const text = csvText(one)
      expect(text.startsWith('\uFEFF')).toBe(true)
      const [heads, ...rows] = readCsv(text)
      expect(heads).toEqual(one.columns.map(({ head }) => head))
      const written = one.rows.map((row) =>
        row.map((cell) => (cell === null ? '' : cell === true ? 'yes' : cell === false ? 'no' : String(cell))),
      )
      expect(rows).toEqual(written)
    }
  })

  it('[RES3] no name or sentence becomes a formula in CSV, because an apostrophe precedes it', () => {
    fc.assert(
      fc.property(looksLikeFormula, (name) => {
        expect(readCsv(csvText(names(name)))).toEqual([['Name'], [`'${name}`]])
      }),
    )
  })

  it('[RES4] a name or sentence stays plain text in XLSX, whatever it begins with', async () => {
    const printable = /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u
    const texts = fc
      .oneof(
        looksLikeFormula,
        fc.string({ unit: 'grapheme', maxLength: 24 }),
        fc.constantFrom('_x0041_', 'valueOf', 'constructor', '__proto__', '=\uFFFD'),
      )
      .filter((text) => printable.test(text) && text !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (list) => {
        const [read] = readWorkbook(await workbook([names(...list)]))
        expect(read?.rows).toEqual([['Name'], ...list.map((text) => [text])])
        expect(read?.formulas).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('[RES5] headers stay visible, and columns are as wide as their content', async () => {
    for (const [i, { widths, frozenRows }] of readWorkbook(await workbook(sheets)).entries()) {
      expect(frozenRows).toBe(1)
      expect(widths).toHaveLength(sheets[i]?.columns.length ?? 0)
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(10)
    }
  })

  it('[RES6] the gradebook has one line per student and none for bots', () => {
    expect(column('Gradebook', 'Student')).toEqual(['Ada', 'Ben', 'Cy'])
    const [first] = results.teams.filter(({ id }) => id === 't1')
    expect(column('Gradebook', 'Team')[0]).toBe(first?.name)
    expect(column('Gradebook', 'Team points, of 100')[0]).toBe(first?.points.total)
    const ofTeam = column('Gradebook', 'Prediction 1, of 4')
    // Being 90% sure of the wrong stage costs points; saying nothing earns nothing.
    expect(ofTeam).toEqual([expect.any(Number), expect.any(Number), null])
    expect(Number(ofTeam[0])).toBeLessThan(Number(ofTeam[1]))
    expect((Number(ofTeam[0]) + Number(ofTeam[1])) / 2).toBeCloseTo(first?.points.auditLock ?? 0, 1)
  })

  it('[RES7] a part is completed by every student who predicted and whose team filed', () => {
    expect(column('Gradebook', 'Parts completed, of 3')).toEqual([0, 0, 0])
    const veteran = results.predictions.find(({ bot, team }) => bot && team === 't3')
    expect(veteran?.completed).toEqual([true, true, true])
    expect(results.predictions.find(({ name }) => name === 'Cy')?.completed).toEqual([false, false, false])
  })

  it('[RES8] predictions come with their Brier or interval score, but not before the reveal', () => {
    const students = column('Predictions', 'Student')
    const rows = students.flatMap((name, i) => (name === 'Ada' ? [i] : []))
    expect(rows).toHaveLength(3)
    const brier = column('Predictions', 'Brier')
    const interval = column('Predictions', 'Interval score, points')
    // 90% on a wrong stage: 0.9 squared, 0.98 squared for the right one, 0.02 squared for each of the four others.
    expect(brier[rows[0] ?? 0]).toBeCloseTo(0.81 + 0.98 ** 2 + 4 * 0.02 ** 2, 3)
    expect(brier[rows[1] ?? 0]).toBeCloseTo(0.01, 3)
    expect(brier[rows[2] ?? 0]).toBeNull()
    expect(interval[rows[2] ?? 0]).toBeGreaterThanOrEqual(2)
    const early = resultSheets(resultsOf(classMatch('auditWork')))
    expect(column('Predictions', 'Student', early)).toContain('Ada')
    for (const head of ['Answer', 'Brier', 'Points']) {
      expect(new Set(column('Predictions', head, early))).toEqual(new Set([null]))
    }
    expect(new Set(column('Teams', 'True bottleneck', early))).toEqual(new Set([null]))
  })

  it("[RES9] the results contain the rival's run in both races", () => {
    const raced = classMatch('frontierReflect')
    const { tracks } = resultsOf(raced)
    for (const { track, rivalRace, rivalFinalRun } of tracks) {
      const run = raced.race?.rivals[track]
      expect(rivalRace).toEqual({
        line: run?.line,
        stalls: run?.stalls,
        passedHour: null,
        result: run?.result,
      })
      expect(rivalFinalRun).toBeNull()
      const later = results.tracks.find((one) => one.track === track)
      expect(later?.rivalRace).toEqual(rivalRace)
      expect(later?.rivalFinalRun?.line).toEqual(debrief.race?.rivals[track]?.line)
    }
  })

  it('[RES18] the results hold every sentence with its facts, its rank and the choices between sentences', () => {
    const hostile = '=HYPERLINK("http://x","y") \u202E<b>right</b>'
    const wrote = (seat: string, choices: readonly string[], sentence: string) =>
      seatCommand(seat, { type: 'reflect', choices, sentence })
    const revealed = applyAll(
      classMatch('frontierReflect'),
      wrote('s1', ['firstDay', 'moneySpent', 'taxPaid'], hostile),
      wrote('s2', ['iterationsRun', 'pointsLearned', 'leadChange'], 'Pace.'),
      wrote('s3', ['iterationsRun', 'pointsLearned', 'leadChange'], ''),
      hostCommand({ type: 'goOn' }),
    )
    const arenas = revealed.arenas.map((arena) => {
      const [best, second] = arena.sentences.map(({ id }) => id)
      const pair = { id: 1, seat: 's2', left: best ?? '', right: second ?? '', choice: 'right' } as const
      const sentences = arena.sentences.map((one) => ({ ...one, status: 'open' as const }))
      return { ...arena, sentences, pairs: [pair] }
    })
    const held = resultsOf({ ...revealed, arenas })
    const compared = resultSheets(held)
    const rows = (head: string) => {
      const of = column('Arguments', 'Question', compared).map((question) => question === '2: the case to the CFO')
      return column('Arguments', head, compared).filter((_, i) => of[i])
    }
    const at = rows('Student').indexOf('Ada')
    expect(rows('Sentence')[at]).toBe(hostile)
    expect(rows('Picked')[at]).toMatch(/^On day one.*We spent .* of .*We paid the tax/)
    expect(rows('Facts that prove it')[at]).toBe(0)
    // Facts without a sentence are kept, too, but nobody can compare them.
    expect(rows('Sentence')[rows('Student').indexOf('Cy')]).toBeNull()
    expect(rows('Sentence no.')[rows('Student').indexOf('Cy')]).toBeNull()
    const ids = arenas.flatMap(({ sentences }) => sentences.map(({ id }) => id))
    expect(column('Arguments', 'Sentence no.', compared)).toEqual(expect.arrayContaining(ids))
    expect([rows('Student'), rows('Rank'), rows('Pairs won')]).toEqual([
      ['Ben', 'Ada', 'Cy'],
      [1, 2, null],
      [1, 0, null],
    ])
    const [vote] = held.arenaVotes.filter(({ phase }) => phase === 'frontierReveal')
    expect(column('Votes', 'Student', compared)).toContain('Ben')
    expect(column('Votes', 'Better', compared)).toContain(vote?.right)
    // A ledger is the whole team's.
    expect(results.arguments.filter(({ phase }) => phase === 'podium').every(({ seat }) => seat === null)).toBe(true)
    expect(results.arguments.some(({ phase }) => phase === 'podium')).toBe(true)
  })

  it('[RES19] every sheet prints in landscape, one page wide and as long as it needs', async () => {
    for (const { name, print } of readWorkbook(await workbook(sheets))) {
      expect(print, name).toEqual({ orientation: 'landscape', pagesWide: 1, pagesLong: 0 })
    }
  })

  it('[RES10] docs/results.md lists every sheet and column of the workbook', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/results.md'), 'utf8')
    for (const { name, about, columns } of everySheet) {
      const section = text.split(/^## /m).find((one) => one.startsWith(`${name}\n`)) ?? ''
      expect(section, name).toContain(about)
      if (name === 'Columns') continue
      const rows = [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, head, meaning]) => [head, meaning])
      expect(rows.slice(1)).toEqual(columns.map((one) => [one.head, one.about]))
    }
  })
})
