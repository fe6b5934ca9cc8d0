import type { Cell, Column, Sheet } from './sheet.ts'

/** What the library that writes XLSX files, on the server and in the browser, takes for a cell. */
type CellObject =
  | { readonly value: number; readonly type: NumberConstructor; readonly format: string }
  | { readonly value: boolean; readonly type: BooleanConstructor }
  | {
      readonly value: string
      readonly type: StringConstructor
      readonly alignVertical: 'top'
      readonly fontWeight?: 'bold'
      readonly backgroundColor?: string
      readonly wrap?: boolean
    }

const LEAST_WIDTH = 10
const NARROW_HEAD = 16
/** Longest text that a spreadsheet cell accepts. */
const MOST_LETTERS = 32_000

const hex = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * Escapes text the way the file format stores it. The format reads `_x0041_` as the letter A, so a literal underscore
 * in that position is escaped too. So are U+FFFD, which the writer would drop, and the first letter of words like
 * "constructor", which the writer looks up in an object that inherits them.
 */
const written = (text: string): string =>
  text in {} ? hex(text) + text.slice(1) : text.replace(/_(?=x[0-9A-Fa-f]{4}_)|\uFFFD/g, hex)

const numberFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)

/** Types every cell explicitly: text stays text whatever it begins with, and a number stays a number. */
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

/** Makes a sheet print as wide as one page and as long as it needs, for which the library has no option. */
const ONE_PAGE_WIDE = {
  transform: (xml: string): string =>
    xml.replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews'),
  transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
    tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
}

/** What the library takes to write sheets as one XLSX file with frozen header rows that prints in landscape, one page wide. */
export const workbookParts = (sheets: readonly Sheet[]) => ({
  sheets: sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(headOf), ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i] ?? {})))],
    columns: columns.map(({ head, width }) => ({
      width: width ?? Math.max(LEAST_WIDTH, Math.min(NARROW_HEAD, head.length + 2)),
    })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  })),
  options: {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': ONE_PAGE_WIDE } } }],
  },
})
