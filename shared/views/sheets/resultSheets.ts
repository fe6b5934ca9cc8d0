import type { MatchResults } from '../resultsOf.ts'
import { argumentsSheet } from './argumentsSheet.ts'
import { auditSheet } from './auditSheet.ts'
import { dryRunsSheet } from './dryRunsSheet.ts'
import { frontierSheet } from './frontierSheet.ts'
import { gradebookSheet } from './gradebookSheet.ts'
import { learningSheet } from './learningSheet.ts'
import { ledgersSheet } from './ledgersSheet.ts'
import { predictionsSheet } from './predictionsSheet.ts'
import { racesSheet } from './racesSheet.ts'
import { reviewSheet } from './reviewSheet.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { teamsSheet } from './teamsSheet.ts'
import { votesSheet } from './votesSheet.ts'

const columnsSheet = (sheets: readonly Sheet[]): Sheet =>
  sheetOf(
    'Columns',
    'What each column of the other sheets means.',
    [
      { head: 'Sheet', about: 'Name of the sheet.', width: 14, cell: ({ sheet }) => sheet.name },
      { head: 'Column', about: 'Heading of the column, with its unit.', width: 26, cell: ({ column }) => column.head },
      { head: 'Meaning', about: 'What the column contains.', width: 90, cell: ({ column }) => column.about },
    ],
    sheets.flatMap((sheet) => sheet.columns.map((column) => ({ sheet, column }))),
  )

/** The results as tables for spreadsheets. */
export const resultSheets = (results: MatchResults): readonly Sheet[] => {
  const sheets = [
    teamsSheet(results),
    auditSheet(results),
    frontierSheet(results),
    racesSheet(results),
    dryRunsSheet(results),
    reviewSheet(results),
    predictionsSheet(results),
    ledgersSheet(results),
    argumentsSheet(results),
    votesSheet(results),
    ...(results.learning ? [learningSheet(results)] : []),
    gradebookSheet(results),
  ]
  return [...sheets, columnsSheet(sheets)]
}
