import { NetworkError, request } from '../../net/networkError.ts'
import { saveFile } from '../../ui/saveFile.ts'

export const EXPORT_NAMES = ['results.csv', 'results.xlsx', 'results.json', 'journal.ndjson'] as const
export type ExportName = (typeof EXPORT_NAMES)[number]

/** Saves an export of the session as a file; false if the download failed. The key is sent only in a header. */
export const downloadExport = async (code: string, hostKey: string, name: ExportName, query = ''): Promise<boolean> => {
  try {
    const headers = { authorization: `Bearer ${hostKey}` }
    const response = await request(`/api/sessions/${code}/${name}${query}`, { headers })
    if (!response.ok) return false
    saveFile(await response.blob(), `iteration-tax-${code}-${name}`)
    return true
  } catch (error) {
    if (error instanceof NetworkError) return false
    throw error
  }
}
