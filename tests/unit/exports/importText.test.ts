import { describe, expect, it } from 'vitest'
import { importText } from '../../../server/exports/importText.ts'
import { type MatchResults, resultsOf } from '../../../shared/views/resultsOf.ts'
import { resultSheets } from '../../../shared/views/sheets/resultSheets.ts'
import { classMatch } from '../../support/classMatch.ts'
import { readCsv } from '../../support/readCsv.ts'

const debrief = classMatch()
const bare = resultsOf(debrief)
/** Ada has the first ID and Ben the second; Cy has none. */
const withIds = (...ids: readonly string[]): MatchResults =>
  resultsOf({
    ...debrief,
    seats: debrief.seats.map((seat) => {
      const studentId = ids[['s1', 's2'].indexOf(seat.id)]
      return studentId === undefined ? seat : { ...seat, studentId }
    }),
  })
const total = bare.teams.find(({ id }) => id === 't1')?.points.total ?? -1
const ownPoints = (seat: string): number => {
  const { audit, frontier, review } = bare.predictions.find((one) => one.seat === seat)?.scores ?? {}
  return (audit?.points ?? 0) + (frontier?.points ?? 0) + (review?.points ?? 0)
}
const titles = [`Iteration Tax ${bare.code} team points`, `Iteration Tax ${bare.code} predictions`]
const grades = (seat: string): readonly string[] => [total.toFixed(1), ownPoints(seat).toFixed(2)]

describe('files for gradebooks', () => {
  it('[RES23] the file for Canvas has the columns, the row of points possible and the identifiers that Canvas reads', () => {
    const text = importText(withIds('0012345', '7654321'), 'canvas') ?? ''
    expect(text).not.toMatch(/^\uFEFF|["';]/)
    expect(readCsv(`\uFEFF${text}`)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...titles],
      ['    Points Possible', '', '', '', '', '100', '15'],
      ['0012345', '', '0012345', '', '', ...grades('s1')],
      ['7654321', '', '7654321', '', '', ...grades('s2')],
    ])
    const logins = importText(withIds('adal1', 'ben@uni.edu'), 'canvas') ?? ''
    expect(logins).toContain('\nadal1,,,adal1,,')
    expect(logins).toContain('\nben@uni.edu,,,ben@uni.edu,,')
    // Canvas would look a student up by a nickname, and take a number in parentheses for an assignment.
    expect(text).not.toMatch(/Ada|Ben|Cy|\(\d+\)/)
  })

  it('[RES24] the file for Moodle names the user field that the IDs are, and has no row that would stop the import', () => {
    const moodle = (...ids: readonly string[]) => readCsv(`\uFEFF${importText(withIds(...ids), 'moodle')}`)
    expect(moodle('0012345', '7654321')).toEqual([
      ['ID number', ...titles],
      ['0012345', ...grades('s1')],
      ['7654321', ...grades('s2')],
    ])
    expect(moodle('adal1', 'ben')[0]?.[0]).toBe('Username')
    expect(moodle('ada@uni.edu', 'ben@uni.edu')[0]?.[0]).toBe('Email address')
    expect(importText(bare, 'moodle')).toBeNull()
  })

  it('[RES25] the gradebook has a column for IDs only where students gave some', () => {
    const gradebook = (results: MatchResults) => resultSheets(results).find(({ name }) => name === 'Gradebook')
    const { columns = [], rows = [] } = gradebook(withIds('0012345', '7654321')) ?? {}
    expect(columns.slice(0, 3).map(({ head }) => head)).toEqual(['Student', 'ID', 'Team'])
    expect(rows.map(([name, id]) => [name, id])).toEqual([
      ['Ada', '0012345'],
      ['Ben', '7654321'],
      ['Cy', null],
    ])
    expect(gradebook(bare)?.columns.map(({ head }) => head)).not.toContain('ID')
  })
})
