import type { Request, Response } from 'express'
import { LANGUAGES } from '../../shared/content/language.ts'
import type { ExportedResults } from '../../shared/session/exportedResults.ts'
import { RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'
import { resultSheets } from '../../shared/views/sheets/resultSheets.ts'
import type { Sheet } from '../../shared/views/sheets/sheet.ts'
import { csvText, DECIMALS } from '../exports/csvText.ts'
import { makeWorkbook } from '../exports/makeFiles.ts'
import { HttpRefusal } from './httpError.ts'

/** How many workbooks are kept, each for as long as its results are the latest that somebody asked for. */
const MOST_KEPT = 4
const kept = new Map<string, Promise<Uint8Array>>()

/** Makes each workbook once, however often the same results are downloaded. */
const workbookOf = (text: string, sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const book = kept.get(text) ?? makeWorkbook(sheets)
  kept.delete(text)
  kept.set(text, book)
  book.catch(() => kept.delete(text))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return book
}

/** Sends results in the format of the extension. Results stored by another version may lack data for the sheets. */
export const sendResults = async (
  response: Response,
  text: string,
  ending: string,
  query: Request['query'],
): Promise<void> => {
  if (ending === '.json') {
    response.type('json').send(text)
    return
  }
  const results: ExportedResults = JSON.parse(text)
  if (results.format !== RESULTS_FORMAT) throw new HttpRefusal('outdatedSession')
  const sheets = resultSheets(results)
  if (ending === '.xlsx') {
    response.attachment(`iteration-tax-${results.code}.xlsx`).send(Buffer.from(await workbookOf(text, sheets)))
    return
  }
  const sheetName = String(query.sheet ?? 'gradebook')
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase())
  if (!sheet) throw new HttpRefusal('unknownSheet')
  const style = {
    language: LANGUAGES.find((one) => one === query.language) ?? LANGUAGES[0],
    decimals: DECIMALS.find((one) => one === query.decimals) ?? DECIMALS[0],
  }
  response.attachment(`iteration-tax-${results.code}-${sheet.name.toLowerCase()}.csv`).send(csvText(sheet, style))
}
