import writeExcelFile from 'write-excel-file/universal'
import type { Sheet } from '../../../shared/views/sheets/sheet.ts'
import { workbookParts } from '../../../shared/views/sheets/workbookParts.ts'

/** Writes the sheets that it is sent as one XLSX file. */
addEventListener('message', async ({ data }: MessageEvent<readonly Sheet[]>) => {
  const parts = workbookParts(data)
  postMessage(await writeExcelFile(parts.sheets, parts.options).toBlob())
})
