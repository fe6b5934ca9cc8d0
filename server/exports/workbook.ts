import writeExcelFile from 'write-excel-file/node'
import type { Sheet } from '../../shared/views/sheets/sheet.ts'
import { workbookParts } from '../../shared/views/sheets/workbookParts.ts'

/** Writes the sheets as one XLSX file. */
export const workbook = (sheets: readonly Sheet[]): Promise<Buffer> => {
  const parts = workbookParts(sheets)
  return writeExcelFile(parts.sheets, parts.options).toBuffer()
}
