import { NetworkError } from '../../net/networkError.ts'
import { request } from '../../net/request.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Files for gradebooks of learning platforms; there are some where students gave IDs. */
export const GRADEBOOK_NAMES = ['canvas.csv', 'moodle.csv'] as const
export const EXPORT_NAMES = [
  'results.csv',
  'results.xlsx',
  'results.json',
  'research.csv',
  'codebook.csv',
  'journal.ndjson',
] as const
export type ExportName = (typeof EXPORT_NAMES | typeof GRADEBOOK_NAMES)[number]

const ROUTES: Readonly<Partial<Record<ExportName, string>>> = {
  'canvas.csv': 'results.csv?sheet=canvas',
  'moodle.csv': 'results.csv?sheet=moodle',
}

/** Saves an export of the session as a file; false if the download failed. The key is sent only in a header. */
export const downloadExport = async (code: string, hostKey: string, name: ExportName, query = ''): Promise<boolean> => {
  try {
    const headers = { authorization: `Bearer ${hostKey}` }
    const response = await request(`/api/sessions/${code}/${ROUTES[name] ?? name}${query}`, { headers })
    if (!response.ok) return false
    saveFile(await response.blob(), `iteration-tax-${code}-${name}`)
    return true
  } catch (error) {
    if (error instanceof NetworkError) return false
    throw error
  }
}
