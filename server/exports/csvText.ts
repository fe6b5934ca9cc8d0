import type { Cell, Sheet } from '../../shared/views/sheets/sheet.ts'

/** Spreadsheets treat text that begins with one of these characters as a formula, even when it is quoted. */
const FORMULA = /^[\s\uFEFF]*?[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Prefixes text with an apostrophe when a spreadsheet would otherwise treat it as a formula. */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'number' ? String(cell) : quoted(asText(cell))
}

/** Writes a sheet as CSV: RFC 4180, in UTF-8 with the byte order mark that spreadsheets expect. */
export const csvText = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns.map(({ head }) => head), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
