import type { Response } from 'express'
import { RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'
import { resultSheets } from '../../shared/views/sheets/resultSheets.ts'
import { csvText } from '../exports/csvText.ts'
import type { ExportedResults } from '../session/exportedResults.ts'
import { HttpRefusal } from './httpError.ts'

/** Sends results in the format of the extension. Results stored by another version may lack data for the sheets. */
export const sendResults = async (
  response: Response,
  kept: ExportedResults | string,
  ending: string,
  sheetName: string,
): Promise<void> => {
  if (ending === '.json') {
    response.type('json').send(kept)
    return
  }
  const results: ExportedResults = typeof kept === 'string' ? JSON.parse(kept) : kept
  if (results.format !== RESULTS_FORMAT) throw new HttpRefusal('outdatedSession')
  const sheets = resultSheets(results)
  if (ending === '.xlsx') {
    // Imported on demand, because the library takes several megabytes and most servers never write a workbook.
    const { workbook } = await import('../exports/workbook.ts')
    response.attachment(`iteration-tax-${results.code}.xlsx`).send(await workbook(sheets))
    return
  }
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase())
  if (!sheet) throw new HttpRefusal('unknownSheet')
  response.attachment(`iteration-tax-${results.code}-${sheet.name.toLowerCase()}.csv`).send(csvText(sheet))
}
