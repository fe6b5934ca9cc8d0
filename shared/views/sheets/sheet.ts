export type Cell = string | number | boolean | null

/** A column of a sheet: its head with the unit, what it says, and how to read it off a row. */
export type Column<Row> = {
  readonly head: string
  readonly about: string
  /** Digits after the point; left out where the column holds text or yes and no. */
  readonly decimals?: number
  /** Of the column, in characters; as wide as its head where left out. */
  readonly width?: number
  readonly cell: (row: Row) => Cell
}

/** One table of the results, whatever it is written as: a line a thing, a column a fact. */
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
