import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { Cell, Column, Sheet } from '../../shared/views/sheets/sheet.ts'

const LEAST_WIDTH = 10
const NARROW_HEAD = 16
/** A spreadsheet takes no longer text. */
const MOST_LETTERS = 32_000

const hex = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as the file holds it. `_x0041_` is read as the letter A, so the sign that begins it is written that way too; and so
 * is U+FFFD, which the writer would leave out, and the first letter of words like "constructor", which the writer looks up in
 * an object that has them already.
 */
const written = (text: string): string =>
  text in {} ? hex(text) + text.slice(1) : text.replace(/_(?=x[0-9A-Fa-f]{4}_)|\uFFFD/g, hex)

const numberFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)

/** Every cell says what it is: a text stays a text, whatever it begins with, and a number is one. */
const cellOf = (cell: Cell, { decimals = 0 }: Pick<Column<never>, 'decimals'>): CellObject | null => {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number, format: numberFormat(decimals) }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  return { value: written(cell.slice(0, MOST_LETTERS)), type: String, alignVertical: 'top' }
}

const headOf = ({ head }: Pick<Column<never>, 'head'>): CellObject => ({
  value: head,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E8E4DA',
  wrap: true,
  alignVertical: 'top',
})

/** The sheets as one XLSX file, heads frozen. */
export const workbook = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(headOf), ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i] ?? {})))],
      columns: columns.map(({ head, width }) => ({
        width: width ?? Math.max(LEAST_WIDTH, Math.min(NARROW_HEAD, head.length + 2)),
      })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
