import type { Language } from '../../content/language.ts'
import { headIn } from './headIn.ts'
import type { Cell, Sheet } from './sheet.ts'

/** How spreadsheets read numbers: with a decimal point, or with a decimal comma and hence semicolons between cells. */
export const DECIMALS = ['point', 'comma'] as const
export type CsvStyle = { readonly language?: Language; readonly decimals?: (typeof DECIMALS)[number] }

/** Spreadsheets treat text that begins with one of these characters as a formula, even when it is quoted. */
const FORMULA = /^[\s\uFEFF]*?[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Prefixes text with an apostrophe when a spreadsheet would otherwise treat it as a formula. */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",;\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const YES_NO = { en: ['no', 'yes'], es: ['no', 'sí'] } as const

const csvCell = (cell: Cell, { language = 'en', decimals = 'point' }: CsvStyle): string => {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return YES_NO[language][Number(cell)] ?? ''
  if (typeof cell === 'number') return decimals === 'comma' ? String(cell).replace('.', ',') : String(cell)
  return quoted(asText(cell))
}

/** Writes a sheet as CSV: RFC 4180, in UTF-8 with the byte order mark that spreadsheets expect. */
export const csvText = ({ columns, rows }: Sheet, style: CsvStyle = {}): string => {
  const heads = columns.map(({ head }) => headIn(style.language ?? 'en', head))
  const separator = style.decimals === 'comma' ? ';' : ','
  const lines = [heads, ...rows].map((row) => `${row.map((cell) => csvCell(cell, style)).join(separator)}\r\n`)
  return `\uFEFF${lines.join('')}`
}
