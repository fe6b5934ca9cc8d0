export type Cell = string | number | boolean | null

/** A column of a sheet: its header with the unit, what it means, and how to compute its cell from a row. */
export type Column<Row> = {
  readonly head: string
  readonly about: string
  /** Digits after the decimal point; left out when the column holds text or booleans. */
  readonly decimals?: number
  /** Column width in characters; as wide as its header when left out. */
  readonly width?: number
  readonly cell: (row: Row) => Cell
}

/** One table of the results, independent of the file format. */
export type Sheet = {
  readonly name: string
  readonly about: string
  readonly columns: readonly Omit<Column<never>, 'cell'>[]
  readonly rows: readonly (readonly Cell[])[]
}

const rounded = (value: Cell, decimals: number): Cell =>
  typeof value === 'number' ? Number(value.toFixed(decimals)) + 0 : value

export const sheetOf = <Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name,
  about,
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell, decimals = 0 }) => rounded(cell(row), decimals))),
})
