import type { Shell } from '../../ui/boardShell.ts'

/** Where the parts of a work view begin, in units below its top. */
export const WORK_UNITS = { rows: 10, height: 73 } as const

/** How the teams are listed: one row each, in two columns, or one row for each track. */
export type WorkRowsKind = 'rows' | 'columns' | 'tracks'

export type WorkRowsLayout = {
  readonly kind: WorkRowsKind
  readonly lines: number
  /** Height of a row in units. */
  readonly row: number
}

const MOST_ROWS = 8
const MOST_IN_COLUMNS = 16

export const workRowsLayout = (teams: number): WorkRowsLayout => {
  if (teams <= MOST_ROWS) return { kind: 'rows', lines: teams, row: 5.6 }
  if (teams <= MOST_IN_COLUMNS) return { kind: 'columns', lines: Math.ceil(teams / 2), row: 4.4 }
  return { kind: 'tracks', lines: 0, row: 8 }
}

/** Where the mark of a row is, in units from the top left of the field. */
export const workRowMark = ({ column, field, unit }: Shell, { kind, lines, row }: WorkRowsLayout, index: number) => {
  const second = kind === 'columns' && index >= lines
  const left = column.left - field.left + (second ? column.width / 2 : 0)
  const line = second ? index - lines : index
  return { x: left / unit + 1.6, y: WORK_UNITS.rows + (line + 0.5) * row }
}
