import type { Request, Response } from 'express'
import { LANGUAGES } from '../../shared/content/language.ts'
import { DECIMALS } from '../../shared/views/sheets/csvText.ts'
import { type Made, makeFile } from '../exports/makeFiles.ts'
import { HttpRefusal } from './httpError.ts'

/** How many workbooks are kept, each for as long as its results are the latest that somebody asked for. */
const MOST_KEPT = 4
const kept = new Map<string, Promise<Made<'workbook'>>>()

/** Makes each workbook once, however often the same results are downloaded. */
const workbookOf = (results: string): Promise<Made<'workbook'>> => {
  const book = kept.get(results) ?? makeFile('workbook', { results })
  kept.delete(results)
  kept.set(results, book)
  book.catch(() => kept.delete(results))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return book
}

type ResultsFile = {
  readonly code: string
  /** The results as JSON. */
  readonly results: string
  /** The extension of what is asked for. */
  readonly ending: string
  readonly query: Request['query']
}

/** Sends results in the format of the extension. Results stored by another version may lack data for the sheets. */
export const sendResults = async (response: Response, { code, results, ending, query }: ResultsFile): Promise<void> => {
  if (ending === '.json') {
    response.type('json').send(results)
    return
  }
  if (ending === '.xlsx') {
    const book = await workbookOf(results)
    if ('unmade' in book) throw new HttpRefusal(book.unmade)
    response.attachment(`iteration-tax-${code}.xlsx`).send(Buffer.from(book))
    return
  }
  const sheet = String(query.sheet ?? 'gradebook').toLowerCase()
  const style = {
    language: LANGUAGES.find((one) => one === query.language) ?? LANGUAGES[0],
    decimals: DECIMALS.find((one) => one === query.decimals) ?? DECIMALS[0],
  }
  const text = await makeFile('sheet', { results, sheet, style })
  if (typeof text !== 'string') throw new HttpRefusal(text.unmade)
  response.attachment(`iteration-tax-${code}-${sheet}.csv`).send(text)
}
