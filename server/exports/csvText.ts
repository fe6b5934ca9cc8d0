import type { Cell, Sheet } from '../../shared/views/sheets/sheet.ts'

/** Spreadsheets read a text that begins with one of these as a formula, however it is quoted; full-width ones too. */
const FORMULA = /^[\s\uFEFF]*?[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text that no spreadsheet takes for a formula: where one would, an apostrophe stands before it. */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'number' ? String(cell) : quoted(asText(cell))
}

/** A sheet as CSV: RFC 4180, UTF-8 with the mark by which spreadsheets know it. */
export const csvText = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns.map(({ head }) => head), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
