import type { ExportedResults } from '../../../shared/session/exportedResults.ts'
import { type CsvStyle, csvText } from '../../../shared/views/sheets/csvText.ts'
import { gradebookSheet } from '../../../shared/views/sheets/gradebookSheet.ts'
import { resultSheets } from '../../../shared/views/sheets/resultSheets.ts'
import { NetworkError } from '../../net/networkError.ts'
import { request } from '../../net/request.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { makeWorkbook } from './makeWorkbook.ts'

/** Makes a spreadsheet of a session's results in the browser, as a server does elsewhere; false if that failed. */
export const saveSpreadsheet = async (
  code: string,
  hostKey: string,
  name: 'results.csv' | 'results.xlsx',
  style: CsvStyle,
): Promise<boolean> => {
  try {
    const headers = { authorization: `Bearer ${hostKey}` }
    const response = await request(`/api/sessions/${code}/results.json?language=${style.language}`, { headers })
    if (!response.ok) return false
    const results: ExportedResults = await response.json()
    const file =
      name === 'results.csv'
        ? new Blob([csvText(gradebookSheet(results), style)], { type: 'text/csv' })
        : await makeWorkbook(resultSheets(results))
    saveFile(file, `iteration-tax-${code}-${name}`)
    return true
  } catch (error) {
    if (error instanceof NetworkError) return false
    throw error
  }
}
