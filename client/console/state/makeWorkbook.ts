import type { Sheet } from '../../../shared/views/sheets/sheet.ts'
import { openWorker } from '../../net/openWorker.ts'
import sheetFile from './sheetWorker.ts?worker&url'

/** Writes the sheets as one XLSX file in the background. What does that is loaded only then. Rejects if it fails. */
export const makeWorkbook = async (sheets: readonly Sheet[]): Promise<Blob> => {
  const worker = await openWorker(sheetFile)
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(sheets)
    })
  } finally {
    worker.terminate()
  }
}
