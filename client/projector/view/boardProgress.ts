/** The segments of a progress bar: blocks for steps done, dashes for open ones; none if there is nothing to do. */
export const progressBlocks = (progress: number, goal: number): ('done' | 'open')[] =>
  Array.from({ length: Math.max(0, goal) }, (_, i) => (i < progress ? 'done' : 'open'))

/** Rows are tall enough to be read from the last row of seats, and not so tall that they stop looking like a table. */
const ROW_UNITS = { least: 5.6, most: 8.6, smallest: 3.2 } as const

/** Columns and row height, in units, for a list of teams in the available height. */
export const listLayout = (rows: number, room: number): { columns: number; lines: number; height: number } => {
  const columns = rowColumns(rows, room, ROW_UNITS.least)
  const lines = Math.max(1, Math.ceil(rows / columns))
  return { columns, lines, height: Math.max(ROW_UNITS.smallest, Math.min(ROW_UNITS.most, room / lines)) }
}

/** Splits rows into columns so that each row has at least the given height. */
export const rowColumns = (rows: number, room: number, leastHeight: number): number => {
  const fits = Math.max(1, Math.floor(room / leastHeight))
  return Math.min(2, Math.max(1, Math.ceil(rows / fits)))
}
